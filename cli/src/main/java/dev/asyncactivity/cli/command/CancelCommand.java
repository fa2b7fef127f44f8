package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reports that the outside has stopped, as the workflow asked. */
@Command(
    name = "cancel",
    description =
        "Reports that an activity is cancelled, which its workflow must have requested before.")
final class CancelCommand extends ActivityCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "JSON",
      description = "Details for the history; - reads them from standard input.")
  private @Nullable String json;

  @Override
  void run(Session session, Target target) {
    AsyncActivityHandle handle = target.handle(session.client());
    CompletionOutcome outcome =
        json == null
            ? handle.tryReportCancellation()
            : handle.tryReportCancellation(
                session.values().parse("details", program().console().textOf(json)));
    report(target, "is cancelled", outcome);
  }
}
