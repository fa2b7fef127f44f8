package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  String approve(String id);
}
