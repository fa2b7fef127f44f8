package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Archive { // AsyncActivity.Overload
  @AsyncActivity
  String approve(String id);
}
