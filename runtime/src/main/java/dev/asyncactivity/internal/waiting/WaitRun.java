package dev.asyncactivity.internal.waiting;

import io.temporal.api.enums.v1.RetryState;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * One call of a stub, in the workflow's thread that made it: hands off, waits, hands off again
 * after a retryable failure, and returns or throws what an activity would. Whatever comes first
 * ends it.
 */
final class WaitRun {
  private static final Logger log = Workflow.getLogger(WaitRun.class);

  private final WaitBook<?> book;
  private final Wait wait;
  private final @Nullable HandOff handOff;
  private final CancellationScope scope = CancellationScope.current();
  private final @Nullable WaitTimer limit;

  /** Without a hand-off, of a wait that the run before has handed off. */
  WaitRun(WaitBook<?> book, Wait wait, @Nullable HandOff handOff) {
    this.book = book;
    this.wait = wait;
    this.handOff = handOff;
    this.limit = wait.isOpen() && wait.deadline() > 0 ? limitOf(wait) : null;
  }

  private static WaitTimer limitOf(Wait wait) {
    long left = Math.max(0, wait.deadline() - Workflow.currentTimeMillis());
    return WaitTimer.start(Duration.ofMillis(left));
  }

  @Nullable Object call() {
    while (wait.isOpen()) {
      if (wait.isAtRest() || handOff == null) {
        awaitOr(() -> !wait.isAtRest());
      } else {
        pause(wait.backoff());
        handOff(handOff);
      }
    }
    if (limit != null) {
      limit.stop();
    }
    book.close(wait);
    return resultOf(Objects.requireNonNull(wait.end()));
  }

  private void pause(Duration backoff) {
    if (!backoff.isZero()) {
      WaitTimer timer = WaitTimer.start(backoff);
      awaitOr(timer::isDue);
      timer.stop();
    }
  }

  private void handOff(HandOff how) {
    if (!wait.isOpen()) {
      return;
    }
    int attempt = wait.attempt();
    Promise<Void> started = how.start(wait);
    awaitOr(() -> started.isCompleted() || wait.attempt() != attempt);
    if (!wait.isOpen() || wait.attempt() != attempt) {
      return;
    }
    RuntimeException failure = started.getFailure();
    if (failure == null) {
      wait.handedOff();
    } else {
      wait.end(new WaitEnd.NotHandedOff(failure));
    }
  }

  /** Until the wait ends, or something else is to be done. An answer goes before all else. */
  private void awaitOr(BooleanSupplier otherwise) {
    try {
      Workflow.await(() -> !wait.isOpen() || isLimitPassed() || otherwise.getAsBoolean());
    } catch (CanceledFailure e) {
      // The scope's. Whether an answer was before it is looked at now.
    }
    if (wait.isOpen() && scope.isCancelRequested()) {
      wait.end(new WaitEnd.Canceled());
    } else if (wait.isOpen() && isLimitPassed()) {
      wait.end(new WaitEnd.TimedOut());
    }
  }

  private boolean isLimitPassed() {
    return limit != null && limit.isDue();
  }

  private @Nullable Object resultOf(WaitEnd end) {
    if (end instanceof WaitEnd.Completed completed) {
      return completed.result();
    }
    if (end instanceof WaitEnd.Failed failed) {
      throw failure("Activity task failed", failed.retryState(), failed.failure());
    }
    if (end instanceof WaitEnd.NotHandedOff failed) {
      throw failed.failure();
    }
    withdraw();
    if (end instanceof WaitEnd.TimedOut) {
      throw failure(
          "Activity task timed out",
          RetryState.RETRY_STATE_TIMEOUT,
          new TimeoutFailure(
              "No answer came in time", null, TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_CLOSE));
    }
    throw failure(
        "Activity canceled",
        RetryState.RETRY_STATE_UNSPECIFIED,
        new CanceledFailure("The workflow no longer waits"));
  }

  /** What an activity of the server fails with. It has no events of its own, and no worker. */
  private ActivityFailure failure(String message, RetryState state, TemporalFailure cause) {
    return new ActivityFailure(
        message, 0, 0, wait.method().activityType(), wait.id(), state, "", cause);
  }

  /** Waits for it: a workflow that ended meanwhile would leave it undone. */
  private void withdraw() {
    HandOff how = handOff;
    if (how == null || !how.withdraws()) {
      return;
    }
    Workflow.newDetachedCancellationScope(
            () -> {
              try {
                how.withdraw(wait).get();
              } catch (ActivityFailure e) {
                log.warn(
                    "Withdrawing {} {} has failed", wait.method().activityType(), wait.id(), e);
              }
            })
        .run();
  }
}
