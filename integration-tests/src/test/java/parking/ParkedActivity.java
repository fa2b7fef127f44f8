package parking;

import dev.asyncactivity.ActivityAddress;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import io.temporal.api.common.v1.WorkflowExecution;

/**
 * What the hand-off was given.
 *
 * @param callbackToken the text for the outside
 * @param address what it holds
 */
public record ParkedActivity(String callbackToken, ActivityAddress.Parked address) {

  static ParkedActivity of(RequestApproval pending) {
    return new ParkedActivity(pending.token(), (ActivityAddress.Parked) pending.address());
  }

  public String workflowId() {
    return String.valueOf(address.workflowId());
  }

  public String runId() {
    return String.valueOf(address.runId());
  }

  public WorkflowExecution execution() {
    return WorkflowExecution.newBuilder().setWorkflowId(workflowId()).setRunId(runId()).build();
  }
}
