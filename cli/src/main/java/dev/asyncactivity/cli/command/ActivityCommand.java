package dev.asyncactivity.cli.command;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.cli.ExitCode;
import dev.asyncactivity.cli.Refusal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command about one activity. */
abstract class ActivityCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AsyncActivityCommand program;
  @Mixin private ActivityOptions activity = new ActivityOptions();

  @Override
  public final Integer call() {
    try (Session session = program().open()) {
      run(session, activity.find(session, program().console()));
      return ExitCode.OK.number();
    }
  }

  abstract void run(Session session, Target target);

  final AsyncActivityCommand program() {
    if (program == null) {
      throw new IllegalStateException("Not a command of the program");
    }
    return program;
  }

  final ActivityOptions activity() {
    return activity;
  }

  /** Reports a call that ends the activity, or throws what was refused. */
  final void report(Target target, String done, CompletionOutcome outcome) {
    if (outcome instanceof NotPending refused) {
      throw new Refusal(refused.reason());
    }
    String sentence =
        outcome instanceof CompletionOutcome.Delivered
            ? "Delivered: the server has recorded it for the workflow, whose worker was not seen to"
                + " look at it yet."
            : "Accepted: " + target.inWords() + " " + done + ".";
    program().report().done(sentence, target.result(outcome.code()));
  }
}
