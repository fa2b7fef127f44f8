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
 */
record Truth(
    Optional<Ending> ending, boolean byRival, int attempt, WorkflowExecutionStatus status) {

  static Truth of(ParkingHost host, ParkedActivity parked, boolean rivalWon) {
    List<Ending> endings = host.endings(parked);
    if (endings.size() > 1) {
      throw new AssertionError("Ended more than once: " + endings);
    }
    DescribeWorkflowExecutionResponse workflow = host.describe(parked);
    return new Truth(
        endings.stream().findFirst(),
        rivalWon,
        workflow.getPendingActivitiesList().stream()
            .mapToInt(PendingActivityInfo::getAttempt)
            .max()
            .orElse(0),
        workflow.getWorkflowExecutionInfo().getStatus());
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
}
