package tickets;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface TicketWorkflow {
  @WorkflowMethod
  String run();
}
