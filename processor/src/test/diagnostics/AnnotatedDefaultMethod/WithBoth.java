package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface WithBoth {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod
  @MethodRetry
  default void all() {} // AsyncActivity.AnnotatedDefaultMethod AsyncActivity.AnnotatedDefaultMethod
}
