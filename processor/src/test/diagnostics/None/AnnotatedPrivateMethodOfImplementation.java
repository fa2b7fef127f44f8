package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

/** A worker looks at public methods only. */
@ActivityInterface
public interface AnnotatedPrivateMethodOfImplementation {
  @AsyncActivity
  String park(String id);

  abstract class Impl implements AnnotatedPrivateMethodOfImplementation {
    @MethodRetry(maximumAttempts = 3)
    private void helper() {}

    @MethodRetry(maximumAttempts = 3)
    protected void forChildren() {}
  }
}
