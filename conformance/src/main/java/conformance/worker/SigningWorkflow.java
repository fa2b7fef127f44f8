package conformance.worker;

import dev.asyncactivity.CarriedWait;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;

/** Waits for a signature itself, and says what it got. */
@WorkflowInterface
public interface SigningWorkflow {

  /**
   * What the activity ended with, in words.
   *
   * @param carried the wait of the run before, if there was one
   */
  @WorkflowMethod
  String run(SigningPlan plan, List<CarriedWait> carried);
}
