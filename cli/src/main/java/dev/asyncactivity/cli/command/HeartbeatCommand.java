package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.cli.BadInput;
import dev.asyncactivity.cli.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a heartbeat. */
@Command(
    name = "heartbeat",
    description =
        "Restarts the heartbeat time-out, and tells whether to go on. Without JSON the recorded"
            + " progress is cleared.")
final class HeartbeatCommand extends ActivityCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "JSON",
      description = "The progress, of the declared type; - reads it from standard input.")
  private @Nullable String json;

  @Option(
      names = "--as-read",
      description = "Take the progress as the data converter reads it, whatever it leaves out.")
  private boolean asRead;

  @Override
  void run(Session session, Target target) {
    HeartbeatOutcome outcome = heartbeat(session, target.handle(session.client()), target);
    if (outcome instanceof NotPending refused) {
      throw new Refusal(refused.reason());
    }
    program().report().done("Recorded" + advice(outcome) + ".", target.result(outcome.code()));
  }

  private HeartbeatOutcome heartbeat(Session session, AsyncActivityHandle handle, Target target) {
    if (json == null) {
      return handle.tryHeartbeat();
    }
    Class<?> type = target.type().contract().progressType();
    if (type == null) {
      throw new BadInput(target.type().name() + " declares no progress: leave the JSON out.");
    }
    return heartbeat(
        handle, session.values().read("progress", program().console().textOf(json), type, asRead));
  }

  @SuppressWarnings("unchecked") // the progress was read as the type that the method declares
  private static HeartbeatOutcome heartbeat(AsyncActivityHandle handle, @Nullable Object progress) {
    return ((ProgressHandle<@Nullable Object>) handle).tryHeartbeat(progress);
  }

  private static String advice(HeartbeatOutcome outcome) {
    if (outcome instanceof HeartbeatOutcome.CancelRequested) {
      return ", and the workflow wants it cancelled: stop, and use the command cancel";
    }
    if (outcome instanceof HeartbeatOutcome.Paused) {
      return ", and an operator has paused it; it can still be completed";
    }
    return outcome instanceof HeartbeatOutcome.Reset
        ? ", and an operator has reset its attempts"
        : "";
  }
}
