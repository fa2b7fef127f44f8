package conformance.contract;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** An activity that its workflow waits for itself. */
@ActivityInterface
public interface SigningActivities {

  /** Answered by signal. */
  @AsyncActivity(failure = ReviewFailure.class, bySignal = true)
  String countersign(SigningRequest request);
}
