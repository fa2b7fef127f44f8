package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PermitsAnEnum {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureNotARecord
  String approve(String id);

  sealed interface Rejected permits Reason {}

  enum Reason implements Rejected {
    TOO_MUCH
  }
}
