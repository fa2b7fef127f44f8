package conformance.table;

import conformance.worker.Parking;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import java.util.Base64;
import java.util.Objects;

/** The ways to name a parked activity. */
enum AddressKind {
  CALLBACK_TOKEN("callback token"),
  TASK_TOKEN("task token"),
  TASK_TOKEN_BASE64("task token in base64"),
  IDS("workflow and activity id"),
  IDS_AND_RUN("workflow, run and activity id"),
  IN_WORKFLOW("workflow id alone");

  private final String inWords;

  AddressKind(String inWords) {
    this.inWords = inWords;
  }

  /** The address of this kind; a callback token's is what the token holds. */
  ActivityAddress of(Parking parking) {
    Parked parked = parking.address();
    String workflowId = Objects.requireNonNull(parked.workflowId(), "workflowId");
    String runId = Objects.requireNonNull(parked.runId(), "runId");
    byte[] taskToken = parked.taskToken().bytes();
    return switch (this) {
      case CALLBACK_TOKEN -> parked;
      case TASK_TOKEN -> ActivityAddress.taskToken(taskToken);
      case TASK_TOKEN_BASE64 ->
          ActivityAddress.taskToken(Base64.getEncoder().encodeToString(taskToken));
      case IDS -> ActivityAddress.of(workflowId, parked.activityId());
      case IDS_AND_RUN -> ActivityAddress.of(workflowId, runId, parked.activityId());
      case IN_WORKFLOW -> ActivityAddress.inWorkflow(workflowId);
    };
  }

  @Override
  public String toString() {
    return inWords;
  }
}
