package conformance.contract;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

/** Three activities that are finished from outside. */
@ActivityInterface
public interface ReviewActivities {

  /** Any attempt's answer counts. */
  @AsyncActivity(failure = ReviewFailure.class, progress = Progress.class)
  Decision review(Request request);

  /** Only the current attempt's answer counts. */
  @AsyncActivity(attempts = Attempts.EXACT)
  Decision reviewExactly(Request request);

  /** Has no result, no failure and no progress of its own. */
  @AsyncActivity
  void sign(Request request);
}
