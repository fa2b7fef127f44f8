package signing;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface SigningWorkflow {
  @WorkflowMethod
  String sign(String contract);
}
