package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface(namePrefix = "__temporal_x")
public interface PrivateHelper {
  @AsyncActivity
  @ActivityMethod(name = "Approve")
  String approve(String id);

  private void helper() {} // AsyncActivity.ReservedType

  @ActivityMethod(name = "Archive")
  void archive();
}
