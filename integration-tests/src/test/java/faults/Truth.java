package faults;

import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import java.util.List;
import java.util.Optional;
import parking.Ending;
import parking.ParkedActivity;
import parking.ParkingHost;

/**
 * What became of an activity, asked of the server itself after everything is over.
 *
 * @param ending how it ended, if it did
 * @param byRival whether it was the rival who ended it
 * @param attempt the attempt that is pending, or 0
 * @param status the workflow's status
 * @param next what became of the activity with its id in the workflow's next run, if there is one
 */
record Truth(
    Optional<Ending> ending,
    boolean byRival,
    int attempt,
    WorkflowExecutionStatus status,
    Optional<Truth> next) {

  static Truth of(ParkingHost host, ParkedActivity parked, RivalClient rival) {
    return of(
        host, parked, rival.won(), rival.next().map(it -> of(host, it, false, Optional.empty())));
  }

  private static Truth of(
      ParkingHost host, ParkedActivity parked, boolean byRival, Optional<Truth> next) {
    List<Ending> endings = host.endings(parked);
    if (endings.size() > 1) {
      throw new AssertionError("Ended more than once: " + endings);
    }
    DescribeWorkflowExecutionResponse workflow = host.describe(parked);
    return new Truth(
        endings.stream().findFirst(),
        byRival,
        workflow.getPendingActivitiesList().stream()
            .mapToInt(PendingActivityInfo::getAttempt)
            .max()
            .orElse(0),
        workflow.getWorkflowExecutionInfo().getStatus(),
        next);
  }

  boolean isPending() {
    return ending.isEmpty() && status.name().endsWith("RUNNING");
  }

  boolean isTerminated() {
    return status.name().endsWith("TERMINATED");
  }

  boolean endedLike(Ending own) {
    return ending.filter(own::sameAs).isPresent();
  }

  /** Whether anything has become of it. */
  boolean isTouched() {
    return ending.isPresent() || attempt > 1;
  }
}
