package greeting;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Greets one person. */
@WorkflowInterface
public interface GreetingWorkflow {

  /** Returns what there is to say to the person, greeting or not. */
  @WorkflowMethod
  String greet(String name);
}
