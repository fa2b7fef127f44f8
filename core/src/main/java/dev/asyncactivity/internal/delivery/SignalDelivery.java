package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.UnknownCause;
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
import org.jspecify.annotations.Nullable;

/**
 * Delivers by a signal to the workflow that waits. It asks first, so that a duplicate leaves no
 * event in the history; signals; and asks what became of it. Where no worker answers the first
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
    if (operation instanceof Operation.Complete || operation instanceof Operation.Fail) {
      return new Answering(operation, signaller.encode(operation, call), call).deliver();
    }
    return Lookups.repeated(call, () -> signaller.ask(call))
        .thenApply(report -> verdicts.ofQuestion(operation, report, call))
        .exceptionally(
            failure -> {
              if (Lookups.isNotFound(failure)) {
                return new Verdict.Refused(new NotPendingReason.UnknownWorkflow());
              }
              throw Failures.asCompletion(failure);
            });
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
              report -> {
                Verdict known =
                    report.map(it -> verdicts.ofAnswer(operation, it, call)).orElse(null);
                return known == null ? signal(report.isPresent()) : done(known);
              });
    }

    private CompletableFuture<Verdict> signal(boolean isAnswered) {
      return call.retry()
          .run(() -> signaller.signal(answer, call).handle(this::step))
          .thenCompose(
              taken -> {
                if (!taken) {
                  return isAnswered || call.isUnanswered() ? askClosed() : closed();
                }
                return isAnswered ? look() : done(new Verdict.Delivered());
              });
    }

    private Step<Boolean> step(@Nullable Boolean taken, @Nullable Throwable failure) {
      if (failure == null) {
        return new Step.Done<>(true);
      }
      Throwable cause = Failures.unwrapped(failure);
      if (cause instanceof NoAnswerException none) {
        if (none.code() == StatusCode.NOT_FOUND) {
          return new Step.Done<>(false);
        }
        if (!none.code().isRefusal()) {
          call.setUnanswered();
        }
        if (none.code().isTransient()) {
          return new Step.Again<>(none, none.code() == StatusCode.RESOURCE_EXHAUSTED);
        }
      }
      throw new CompletionException(cause);
    }

    /** Asks what became of the answer that the server has taken. */
    private CompletableFuture<Verdict> look() {
      return call.retry()
          .within(LONGEST_OVERTAKING, PAUSES)
          .run(
              () ->
                  ask()
                      .thenApply(
                          report -> {
                            if (report.isEmpty() || isOfNextRun(report.get())) {
                              return new Step.Done<Verdict>(new Verdict.Delivered());
                            }
                            Verdict after = verdicts.ofAnswer(operation, report.get(), call);
                            return after == null
                                ? new Step.Again<>(StillOpenException.INSTANCE, false)
                                : new Step.Done<>(after);
                          }))
          .exceptionally(
              failure -> {
                if (Failures.unwrapped(failure) == StillOpenException.INSTANCE) {
                  return new Verdict.Unread();
                }
                throw Failures.asCompletion(failure);
              });
    }

    /** It was known before, so the workflow has continued as new since: whether with it is open. */
    private boolean isOfNextRun(WaitReport report) {
      return report.state() == WaitReport.State.UNKNOWN;
    }

    /** Empty if nobody answers in time. What cannot read the value is asked without it. */
    private CompletableFuture<Optional<WaitReport>> ask() {
      return signaller
          .ask(answer, call)
          .exceptionallyCompose(
              failure ->
                  isRefused(failure)
                      ? signaller.ask(call)
                      : CompletableFuture.failedFuture(failure))
          .thenApply(Optional::of)
          .exceptionally(SignalDelivery::noneIfUnanswered);
    }

    /** A closed workflow still answers, if it has a worker. */
    private CompletableFuture<Verdict> askClosed() {
      return ask()
          .thenCompose(
              report -> {
                Verdict known =
                    report.map(it -> verdicts.ofAnswer(operation, it, call)).orElse(null);
                return known == null ? closed() : done(known);
              });
    }

    private CompletableFuture<Verdict> closed() {
      return lookups
          .describe(call)
          .thenApply(run -> new Verdict.Refused(run.map(this::reason).orElseGet(this::noWorkflow)));
    }

    private NotPendingReason reason(RunDescription run) {
      return run.closed()
          ? new NotPendingReason.WorkflowClosed(run.status(), null)
          : new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED);
    }

    private NotPendingReason noWorkflow() {
      return new NotPendingReason.UnknownWorkflow();
    }

    private CompletableFuture<Verdict> done(Verdict verdict) {
      return CompletableFuture.completedFuture(verdict);
    }
  }

  private static boolean isRefused(Throwable failure) {
    return Failures.unwrapped(failure) instanceof NoAnswerException none
        && none.code() == StatusCode.INVALID_ARGUMENT;
  }

  private static Optional<WaitReport> noneIfUnanswered(Throwable failure) {
    if (Failures.unwrapped(failure) instanceof NoAnswerException) {
      return Optional.empty();
    }
    throw Failures.asCompletion(failure);
  }

  /** The wait is open although its workflow must have seen the answer. */
  private static final class StillOpenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final StillOpenException INSTANCE = new StillOpenException();

    private StillOpenException() {
      super("Still open", null, false, false);
    }
  }
}
