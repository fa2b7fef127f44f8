package conformance.worker;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Runs a plan's activities, and says what it got of them. */
@WorkflowInterface
public interface ReviewWorkflow {

  /** What each activity ended with, in words. */
  @WorkflowMethod
  String run(Plan plan);

  /** Ends the workflow, whether its activities are pending or not. */
  @SignalMethod
  void end(Plan.Ending ending);

  /** Requests the activities' cancellation. */
  @SignalMethod
  void cancelActivities();
}
