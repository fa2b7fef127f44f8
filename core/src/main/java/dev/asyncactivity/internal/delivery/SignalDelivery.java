package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.call.UnansweredCalls;
import dev.asyncactivity.internal.retry.Backoff;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.retry.NoAnswerException;
import dev.asyncactivity.internal.retry.Retry.Step;
import dev.asyncactivity.internal.retry.StatusCode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Delivers by a signal to the workflow that waits. It asks first, so that a duplicate leaves no
 * event in the history; signals; and asks for its effect. Where no worker answers the first
 * question in time, none would answer the second: then the signal is delivered, and no more is
 * known. Thread-safe.
 */
public final class SignalDelivery implements Delivery {
  /** Where a server does not order them, a question may overtake the signal before it. */
  private static final Duration LONGEST_OVERTAKING = Duration.ofSeconds(1);

  private static final Backoff PAUSES =
      Backoff.of(Duration.ofMillis(50), Duration.ofMillis(50), 2, Duration.ofMillis(400), 0);

  private final Signaller signaller;
  private final Lookups lookups;
  private final WaitVerdicts verdicts;

  private final boolean asks;

  /** Without asking, every answer that the server takes is delivered, and no more is known. */
  public SignalDelivery(
      Signaller signaller, Inspector inspector, boolean asks, UnansweredCalls unanswered) {
    this.signaller = signaller;
    this.asks = asks;
    this.lookups = new Lookups(inspector, 0);
    this.verdicts = new WaitVerdicts(signaller, unanswered);
  }

  @Override
  public CompletableFuture<Verdict> deliver(
      Operation operation, KnownActivity activity, CallContext call) {
    if (operation instanceof Operation.MoveDeadline) {
      throw new IllegalStateException("The deadline of a wait is the workflow's own timer");
    }
    if (operation instanceof Operation.ReadInput) {
      throw new IllegalStateException("A wait has no input of its own");
    }
    if (operation instanceof Operation.Complete || operation instanceof Operation.Fail) {
      return new Answering(operation, signaller.encode(operation, call), call).deliver();
    }
    return Lookups.repeated(call, () -> signaller.ask(call))
        .handle(
            (report, failure) ->
                failure == null
                    ? ofQuestion(operation, report, call)
                    : ofUnanswered(Failures.unwrapped(failure), call))
        .thenCompose(Function.identity());
  }

  /** A workflow that was closed while it waited still says that it waits, if it has a worker. */
  private CompletableFuture<Verdict> ofQuestion(
      Operation question, WaitReport report, CallContext call) {
    Verdict verdict = verdicts.ofQuestion(question, report, call);
    return report.state() == WaitReport.State.OPEN ? ofRun(verdict, call) : done(verdict);
  }

  /** No worker is there, or it fails as the SDK's does on a run that was terminated. */
  private CompletableFuture<Verdict> ofUnanswered(Throwable failure, CallContext call) {
    if (Lookups.isNotFound(failure)) {
      return done(new Verdict.Refused(new NotPendingReason.UnknownWorkflow()));
    }
    CompletableFuture<Verdict> failed = CompletableFuture.failedFuture(failure);
    return failure instanceof NoAnswerException
        ? lookups
            .describe(call)
            .thenCompose(run -> ended(run).map(SignalDelivery::done).orElse(failed))
        : failed;
  }

  /** That of an open run, or that the workflow is closed or unknown. */
  private CompletableFuture<Verdict> ofRun(Verdict whileOpen, CallContext call) {
    return lookups.describe(call).thenApply(run -> ended(run).orElse(whileOpen));
  }

  /** Empty if the workflow is open, in this run or in one that is about to follow. */
  private static Optional<Verdict> ended(Optional<RunDescription> run) {
    if (run.isEmpty()) {
      return Optional.of(new Verdict.Refused(new NotPendingReason.UnknownWorkflow()));
    }
    return run.filter(it -> it.closed() && !it.continuedAsNew())
        .map(
            closed ->
                new Verdict.Refused(new NotPendingReason.WorkflowClosed(closed.status(), null)));
  }

  private static CompletableFuture<Verdict> done(Verdict verdict) {
    return CompletableFuture.completedFuture(verdict);
  }

  /** One answer on its way. */
  private final class Answering {
    private final Operation operation;
    private final Message answer;
    private final CallContext call;

    Answering(Operation operation, Message answer, CallContext call) {
      this.operation = operation;
      this.answer = answer;
      this.call = call;
    }

    CompletableFuture<Verdict> deliver() {
      if (!asks || call.isInBatch()) {
        return signal(false);
      }
      return ask()
          .thenCompose(
              said -> {
                Verdict known = verdictOf(said);
                return known == null ? signal(said.isAnybodyThere()) : done(known);
              });
    }

    private CompletableFuture<Verdict> signal(boolean isAnswered) {
      return call.retry()
          .run(() -> signaller.signal(answer, call).handle(this::step).thenCompose(it -> it))
          .thenCompose(
              refused -> {
                if (refused.isPresent()) {
                  return isAnswered || call.isUnanswered()
                      ? askClosed(refused.get())
                      : done(refused.get());
                }
                return isAnswered ? look() : done(new Verdict.Delivered());
              });
    }

    /** Empty if the server has taken the signal. */
    private CompletableFuture<Step<Optional<Verdict>>> step(
        @Nullable Boolean taken, @Nullable Throwable failure) {
      if (failure == null) {
        return CompletableFuture.completedFuture(new Step.Done<>(Optional.empty()));
      }
      Throwable cause = Failures.unwrapped(failure);
      if (cause instanceof NoAnswerException none) {
        if (none.code() == StatusCode.NOT_FOUND) {
          return stepAfterRefusal(none);
        }
        if (!none.code().isRefusal()) {
          call.setUnanswered();
        }
        if (none.code().isTransient()) {
          return CompletableFuture.completedFuture(
              new Step.Again<>(none, none.code() == StatusCode.RESOURCE_EXHAUSTED));
        }
      }
      throw new CompletionException(cause);
    }

    /** The signal may have met the end of a run that continues as new: the next run takes it. */
    private CompletableFuture<Step<Optional<Verdict>>> stepAfterRefusal(NoAnswerException refusal) {
      return lookups
          .describe(call)
          .thenApply(
              run ->
                  ended(run)
                      .<Step<Optional<Verdict>>>map(it -> new Step.Done<>(Optional.of(it)))
                      .orElseGet(() -> new Step.Again<>(refusal, false)));
    }

    /** Asks whether the workflow has used the answer that the server has taken. */
    private CompletableFuture<Verdict> look() {
      return call.retry()
          .within(LONGEST_OVERTAKING, PAUSES)
          .run(() -> ask().thenApply(this::seen))
          .exceptionally(
              failure -> {
                Throwable cause = Failures.unwrapped(failure);
                if (cause instanceof LookedInVainException vain) {
                  return vain.verdict;
                }
                throw new CompletionException(cause);
              });
    }

    private Step<Verdict> seen(Said said) {
      if (said.busy()) {
        return new Step.Again<>(LookedInVainException.BUSY, false);
      }
      // One that knew the wait before, and does not now, has continued as new since.
      if (said.report() == null || said.report().state() == WaitReport.State.UNKNOWN) {
        return new Step.Done<>(new Verdict.Delivered());
      }
      Verdict known = verdictOf(said);
      return known == null
          ? new Step.Again<>(LookedInVainException.OPEN, false)
          : new Step.Done<>(known);
    }

    /** What cannot read the value is asked without it. */
    private CompletableFuture<Said> ask() {
      return signaller
          .ask(answer, call)
          .exceptionallyCompose(
              failure ->
                  codeOf(failure) == StatusCode.INVALID_ARGUMENT
                      ? signaller.ask(call)
                      : CompletableFuture.failedFuture(failure))
          .thenApply(Said::new)
          .exceptionally(Said::without);
    }

    /** A closed workflow still answers, if it has a worker. */
    private CompletableFuture<Verdict> askClosed(Verdict closed) {
      return ask()
          .thenApply(
              said -> {
                Verdict known = verdictOf(said);
                return known == null ? closed : known;
              });
    }

    /** Null if the wait is open, or nothing was said. */
    private @Nullable Verdict verdictOf(Said said) {
      return said.report() == null ? null : verdicts.ofAnswer(operation, said.report(), call);
    }
  }

  /**
   * What the workflow said.
   *
   * @param report what it said, or null if nothing
   * @param busy whether the server has too many questions to the workflow
   */
  private record Said(@Nullable WaitReport report, boolean busy) {

    Said(WaitReport report) {
      this(report, false);
    }

    /** Whether a worker seems to be there. */
    boolean isAnybodyThere() {
      return report != null || busy;
    }

    static Said without(Throwable failure) {
      StatusCode code = codeOf(failure);
      if (code == null) {
        throw Failures.asCompletion(failure);
      }
      return new Said(null, code == StatusCode.RESOURCE_EXHAUSTED);
    }
  }

  private static @Nullable StatusCode codeOf(Throwable failure) {
    return Failures.unwrapped(failure) instanceof NoAnswerException none ? none.code() : null;
  }

  /** What is said if the looks end so. */
  private static final class LookedInVainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final LookedInVainException BUSY = new LookedInVainException(new Verdict.Delivered());

    /** The workflow must have seen the answer, and its wait is open. */
    static final LookedInVainException OPEN = new LookedInVainException(new Verdict.Unread());

    private final transient Verdict verdict;

    private LookedInVainException(Verdict verdict) {
      super(verdict.code(), null, false, false);
      this.verdict = verdict;
    }
  }
}
