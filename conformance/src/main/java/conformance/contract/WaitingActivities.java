package conformance.contract;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

/** Activities that are polled, one of two clocks, and one with a key. */
@ActivityInterface
public interface WaitingActivities {

  /** Polled soon. */
  @AsyncActivity(poll = "PT1S", reference = String.class, failure = ReviewFailure.class)
  String quote(Wait wait);

  /** Polled late, so that there is time between two polls. */
  @AsyncActivity(poll = "PT1M", reference = String.class, failure = ReviewFailure.class)
  String quoteSlowly(Wait wait);

  /** Waits longer than its hand-off may take. */
  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  String approve(Wait wait);

  /** One of several in a workflow, told apart by its key. */
  @AsyncActivity(key = "name", progress = Progress.class)
  String witness(Wait wait, String name);
}
