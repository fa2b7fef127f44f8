package leave;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface LeaveWorkflow {
  @WorkflowMethod
  String take(Leave leave);
}
