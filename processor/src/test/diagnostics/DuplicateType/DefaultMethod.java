package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface DefaultMethod {
  @AsyncActivity
  @ActivityMethod(name = "Again")
  String approve(String id);

  default String again(String id) { // AsyncActivity.DuplicateType
    return approve(id);
  }
}
