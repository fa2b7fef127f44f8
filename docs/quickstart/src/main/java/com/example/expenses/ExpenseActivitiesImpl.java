package com.example.expenses;

import dev.asyncactivity.AsyncActivityClient;
import java.io.IOException;

final class ExpenseActivitiesImpl extends ExpenseActivitiesImplBase {
  private final Mail mail;

  ExpenseActivitiesImpl(AsyncActivityClient client, Mail mail) {
    super(client);
    this.mail = mail;
  }

  @Override
  protected void requestApproval(
      ExpenseReport report, ExpenseActivitiesCompleter.RequestApproval pending)
      throws IOException {
    mail.send(report.approver(), "https://expenses.example/approve/" + pending.token());
  }

  @Override
  public void archive(String reportId) {
    // An ordinary activity stays what it is.
  }
}
