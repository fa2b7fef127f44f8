package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAnException {
  @AsyncActivity(failure = IllegalStateException.class) // AsyncActivity.FailureType
  String approve(String id);

  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureType
  String second(String id);

  class Rejected extends Exception {
    private static final long serialVersionUID = 1;
  }
}
