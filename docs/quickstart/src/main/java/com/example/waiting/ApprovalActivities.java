package com.example.waiting;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ApprovalActivities {

  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE)
  String requestApproval(String reportId);
}
