package dev.asyncactivity.cli.command;

import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.DeadlineOutcome;
import dev.asyncactivity.DeadlineOutcome.Moved;
import dev.asyncactivity.cli.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves the time at which the server ends an activity. */
@Command(
    name = "move-deadline",
    description = "Moves the time at which the server ends an activity's attempt, either way.")
final class MoveDeadlineCommand extends ActivityCommand {
  @ArgGroup(multiplicity = "1")
  private Move move = new Move();

  /** One of the two. */
  static final class Move {
    @Option(
        names = "--to",
        paramLabel = "TIME",
        description = "The new time, such as 2026-12-24T18:00:00Z.")
    private @Nullable Instant to;

    @Option(
        names = "--by",
        paramLabel = "DURATION",
        description = "How much later, such as P7D or PT2H; a negative one, -PT2H, is earlier.")
    private @Nullable Duration by;
  }

  @Override
  void run(Session session, Target target) {
    DeadlineOutcome outcome = move(target.handle(session.client()));
    if (outcome instanceof NotPending refused) {
      throw new Refusal(refused.reason());
    }
    Instant deadline = ((Moved) outcome).deadline();
    program()
        .report()
        .done(
            "Moved: " + target.inWords() + " now ends at " + deadline + ".",
            target.result(outcome.code()).put("deadline", deadline.toString()));
  }

  private DeadlineOutcome move(AsyncActivityHandle handle) {
    if (move.to != null) {
      return handle.tryMoveDeadline(move.to);
    }
    if (move.by != null) {
      return handle.tryExtendBy(move.by);
    }
    throw new IllegalStateException("Neither --to nor --by");
  }
}
