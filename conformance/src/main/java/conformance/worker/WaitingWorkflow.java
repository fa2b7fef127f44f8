package conformance.worker;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Runs one activity that waits, and says what it got of it. */
@WorkflowInterface
public interface WaitingWorkflow {

  /** What the activity ended with, in words. */
  @WorkflowMethod
  String run(WaitPlan plan);
}
