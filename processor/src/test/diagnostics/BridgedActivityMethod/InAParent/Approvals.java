package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Finder { // AsyncActivity.BridgedActivityMethod
  @AsyncActivity
  String approve(String id);
}
