package faults;

import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import java.util.List;
import java.util.Optional;
import parking.Ending;
import parking.ParkedActivity;
import parking.ParkingHost;

/**
 * What became of an activity, asked of the server itself after everything is over.
 *
 * @param ending how it ended, if it did
 * @param status the workflow's status
 */
record Truth(Optional<Ending> ending, WorkflowExecutionStatus status) {

  static Truth of(ParkingHost host, ParkedActivity parked) {
    List<Ending> endings = host.endings(parked);
    if (endings.size() > 1) {
      throw new AssertionError("Ended more than once: " + endings);
    }
    WorkflowExecutionStatus status = host.describe(parked).getWorkflowExecutionInfo().getStatus();
    return new Truth(endings.stream().findFirst(), status);
  }

  boolean isPending() {
    return ending.isEmpty() && status.name().endsWith("RUNNING");
  }

  boolean isTerminated() {
    return status.name().endsWith("TERMINATED");
  }

  /** Whether it ended so, and by nobody else. */
  boolean isOwn(Ending own) {
    return ending.filter(own::sameAs).isPresent() && !isByRival();
  }

  boolean isByRival() {
    return ending.map(Ending::identity).filter(RivalClient.IDENTITY::equals).isPresent();
  }
}
