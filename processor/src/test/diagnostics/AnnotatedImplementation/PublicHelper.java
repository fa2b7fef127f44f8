package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface PublicHelper {
  @AsyncActivity
  String park(String id);

  abstract class Impl implements PublicHelper {
    @MethodRetry(maximumAttempts = 3)
    public void helper() {} // AsyncActivity.AnnotatedImplementation
  }
}
