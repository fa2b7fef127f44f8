package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface WithMethodRetry {
  @AsyncActivity
  String approve(String id);

  @MethodRetry(maximumAttempts = 3)
  default void approveAll() {} // AsyncActivity.AnnotatedDefaultMethod
}
