package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NotPublic {
  @AsyncActivity
  String approve(String id);
}
