package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface OfAParent extends Parent { // AsyncActivity.AnnotatedDefaultMethod
  @AsyncActivity
  String park(String id);
}

interface Parent {
  @MethodRetry(maximumAttempts = 3)
  default void audit() {}
}
