package signing;

import dev.asyncactivity.CarriedWait;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.util.List;

/** Continues as new each day, with the wait open; the token stays good. */
public class CarryingWorkflowImpl implements CarryingWorkflow {
  private static final ActivityOptions HAND_OFF =
      ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofMinutes(1)).build();

  private final SigningActivitiesWaits waits;

  @WorkflowInit
  public CarryingWorkflowImpl(String contract, List<CarriedWait> carried) {
    waits = SigningActivitiesWaits.register(carried);
  }

  @Override
  public String sign(String contract, List<CarriedWait> carried) {
    Promise<Signature> signed =
        carried.isEmpty()
            ? Async.function(waits.newStub(HAND_OFF)::sign, contract)
            : Async.function(waits::resumeSign, carried.get(0));
    Workflow.await(Duration.ofDays(1), signed::isCompleted);
    List<CarriedWait> open = waits.carry();
    if (!open.isEmpty()) {
      Workflow.newContinueAsNewStub(CarryingWorkflow.class).sign(contract, open);
    }
    return "signed by " + signed.get().by();
  }
}
