package expenses.app;

import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ExpenseActivitiesImplBase;
import expenses.ExpenseReport;
import io.temporal.activity.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The worker's side of the activities. */
final class ExpenseActivitiesImpl extends ExpenseActivitiesImplBase {
  private final Outbox outbox;
  private final Path archive;

  ExpenseActivitiesImpl(Outbox outbox, Path archive) {
    this.outbox = outbox;
    this.archive = archive;
  }

  /** Hands the request off. When this returns, the activity waits for the approver. */
  @Override
  protected void requestApproval(ExpenseReport report, RequestApproval pending) throws IOException {
    int attempt = Activity.getExecutionContext().getInfo().getAttempt();
    outbox.put(new Outbox.Request(pending.token(), attempt, report));
  }

  /** Writes the file anew if it is there, because Temporal may run an activity again. */
  @Override
  public void archive(String reportId) {
    try {
      Files.writeString(archive.resolve(reportId), "approved\n");
    } catch (IOException e) {
      throw Activity.wrap(e);
    }
  }
}
