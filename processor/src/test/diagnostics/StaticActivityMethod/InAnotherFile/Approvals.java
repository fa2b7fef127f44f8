package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Tools { // AsyncActivity.StaticActivityMethod
  @AsyncActivity
  String approve(String id);
}
