package com.example.waiting;

import java.io.IOException;
import java.time.Duration;

/** Reminds every three days; the caller's schedule-to-close time-out ends it all. */
final class ApprovalActivitiesImpl extends ApprovalActivitiesImplBase {
  private final Mail mail;

  ApprovalActivitiesImpl(Mail mail) {
    this.mail = mail;
  }

  @Override
  protected void requestApproval(
      String reportId, ApprovalActivitiesCompleter.RequestApproval pending) throws IOException {
    String subject = pending.previousHandOff().isEmpty() ? "Please approve " : "Reminder: ";
    mail.send("ann@example.com", subject + reportId + "\n" + pending.token());
    pending.waitFor(Duration.ofDays(3));
  }
}
