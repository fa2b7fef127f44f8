package expenses;

import java.io.IOException;

/** Mails the links. */
public final class ExpenseActivitiesImpl extends ExpenseActivitiesImplBase {
  private final Mail mail;

  public ExpenseActivitiesImpl(Mail mail) {
    this.mail = mail;
  }

  /** Where hand-offs go. */
  @FunctionalInterface
  public interface Mail {
    void send(String link) throws IOException;
  }

  @Override
  protected void requestApproval(
      ExpenseReport report, ExpenseActivitiesCompleter.RequestApproval pending) throws IOException {
    mail.send(pending.token());
  }

  @Override
  protected void countReceipts(
      ExpenseReport report, ExpenseActivitiesCompleter.CountReceipts pending) throws IOException {
    mail.send(pending.token());
  }

  @Override
  public void archive(String reportId) {
    // An ordinary activity.
  }
}
