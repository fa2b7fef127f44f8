package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface WithActivityMethod {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "ApproveAll")
  default void approveAll() {} // AsyncActivity.AnnotatedDefaultMethod
}
