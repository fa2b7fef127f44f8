package com.example.expenses;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ExpenseActivities {

  @AsyncActivity(failure = ApprovalFailure.class, progress = ReviewProgress.class)
  Decision requestApproval(ExpenseReport report);

  void archive(String reportId);
}
