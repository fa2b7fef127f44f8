package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAnEnum {
  @AsyncActivity(failure = Reason.class) // AsyncActivity.FailureType
  String approve(String id);

  enum Reason {
    TOO_MUCH
  }
}
