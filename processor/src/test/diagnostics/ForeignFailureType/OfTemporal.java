package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfTemporal {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.ForeignFailureType
  String approve(String id);

  @AsyncFailure(type = "io.temporal.failure.TimeoutFailure")
  record Rejected(String by) {}
}
