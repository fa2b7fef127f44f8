package conformance.worker;

import conformance.contract.Wait;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One activity that waits.
 *
 * @param activity the method
 * @param what what it is given
 * @param startToClose its short clock
 * @param scheduleToClose its long clock, if it has one
 * @param maximumAttempts how often it may be tried; 0 for any number
 * @param activityTaskQueue where the activities are, or null: where the workflow is
 */
public record WaitPlan(
    Activity activity,
    Wait what,
    Duration startToClose,
    @Nullable Duration scheduleToClose,
    int maximumAttempts,
    @Nullable String activityTaskQueue) {

  /** The method that is called. */
  public enum Activity {
    /** {@code quote}. */
    QUOTE,
    /** {@code quoteSlowly}. */
    QUOTE_SLOWLY,
    /** {@code approve}. */
    APPROVE,
    /** {@code witness}, by ann and by bob. */
    WITNESS,
    /** {@code witness}, twice by ann. */
    WITNESS_TWICE
  }
}
