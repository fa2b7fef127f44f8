package conformance.contract;

/**
 * What is waited for.
 *
 * @param workflowId the workflow that waits
 * @param polls how many polls it takes; 0 for a poll that fails as declared, and negative for none
 * @param waitForMillis how long an attempt waits; 0 if only the time-out of all attempts ends it
 * @param firstHandOffMillis how long the first hand-off takes
 */
public record Wait(String workflowId, int polls, long waitForMillis, long firstHandOffMillis) {

  /** Waits for a number of polls. */
  public static Wait polled(String workflowId, int polls) {
    return new Wait(workflowId, polls, 0, 0);
  }
}
