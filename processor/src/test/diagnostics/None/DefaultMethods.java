package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface DefaultMethods {
  @AsyncActivity
  @MethodRetry(maximumAttempts = 3)
  String approve(String id);

  default String approveNumber(int id) {
    return approve(String.valueOf(id));
  }
}
