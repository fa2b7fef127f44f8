package signing;

import dev.asyncactivity.CarriedWait;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;

@WorkflowInterface
public interface CarryingWorkflow {
  @WorkflowMethod
  String sign(String contract, List<CarriedWait> carried);
}
