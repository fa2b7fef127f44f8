package reviews;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

@WorkflowInterface
public interface ReviewWorkflow {
  @WorkflowMethod
  String review(String document);
}
