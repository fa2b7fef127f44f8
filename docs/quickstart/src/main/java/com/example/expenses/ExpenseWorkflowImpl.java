package com.example.expenses;

import io.temporal.activity.ActivityOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;

public class ExpenseWorkflowImpl implements ExpenseWorkflow {
  private final ExpenseActivities activities =
      Workflow.newActivityStub(
          ExpenseActivities.class,
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofDays(3)).build());

  @Override
  public String process(ExpenseReport report) {
    try {
      Decision decision = activities.requestApproval(report);
      return "decided by " + decision.by();
    } catch (ActivityFailure e) {
      ApprovalFailure failure =
          ExpenseActivitiesFailures.requestApproval(e).orElseThrow(() -> e);
      if (failure instanceof ApprovalFailure.Rejected rejected) {
        return "rejected by " + rejected.by() + ": " + rejected.reason();
      }
      throw e;
    }
  }
}
