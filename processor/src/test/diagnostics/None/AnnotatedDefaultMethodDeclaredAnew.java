package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

/** No implementation inherits the default method, so none is refused. */
@ActivityInterface
public interface AnnotatedDefaultMethodDeclaredAnew extends Parent {
  @AsyncActivity
  String park(String id);

  @Override
  void audit();
}

interface Parent {
  @MethodRetry(maximumAttempts = 3)
  default void audit() {}
}
