package com.example.expenses;

import dev.asyncactivity.ActivityAddress;

/** The other ways to name a parked activity. */
final class OldTokens {
  private final ExpenseActivitiesCompleter completer;

  OldTokens(ExpenseActivitiesCompleter completer) {
    this.completer = completer;
  }

  void completeEach(
      byte[] bytes, String base64, String workflowId, String activityId, Decision decision) {
    completer.requestApproval(ActivityAddress.taskToken(bytes)).complete(decision);
    completer.requestApproval(ActivityAddress.taskToken(base64)).complete(decision);
    completer.requestApproval(ActivityAddress.of(workflowId, activityId)).complete(decision);
    completer.requestApproval(ActivityAddress.inWorkflow(workflowId)).complete(decision);
  }
}
