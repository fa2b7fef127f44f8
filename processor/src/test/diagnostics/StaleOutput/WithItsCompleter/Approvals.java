package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals { // AsyncActivity.StaleOutput
  @AsyncActivity
  String approve(String id);
}
