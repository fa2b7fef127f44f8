package dev.asyncactivity.internal.waiting;

import dev.asyncactivity.Attempts;
import dev.asyncactivity.CarriedWait;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One wait. The first answer that is for it ends it. Deterministic, as all of a workflow. */
final class Wait {
  private static final int MOST_CALLS = 100;

  private final String id;
  private final WaitMethod method;
  private final @Nullable RetryOptions retry;
  private final long deadline;
  private int attempt;
  private boolean atRest;
  private Duration backoff = Duration.ZERO;
  private @Nullable WaitEnd end;

  /** The calls that failed an attempt that was retried, by the attempt. */
  private final Map<Integer, String> failedBy = new LinkedHashMap<>();

  Wait(String id, WaitMethod method, RetryOptions retry, long deadline) {
    this.id = id;
    this.method = method;
    this.retry = retry;
    this.deadline = deadline;
    this.attempt = 1;
  }

  /** One that another run has handed off. */
  Wait(CarriedWait carried, WaitMethod method) {
    this.id = carried.waitId();
    this.method = method;
    this.retry = null;
    this.deadline = carried.deadline();
    this.attempt = carried.attempt();
    this.atRest = true;
  }

  String id() {
    return id;
  }

  WaitMethod method() {
    return method;
  }

  int attempt() {
    return attempt;
  }

  /** When its time limit passes, in ms since 1970; 0 if it has none. */
  long deadline() {
    return deadline;
  }

  /** How long to wait before the present attempt is handed off. */
  Duration backoff() {
    return backoff;
  }

  @Nullable WaitEnd end() {
    return end;
  }

  boolean isOpen() {
    return end == null;
  }

  /** Whether it was handed off, and waits for nothing but the answer. */
  boolean isAtRest() {
    return atRest;
  }

  void handedOff() {
    atRest = true;
  }

  CarriedWait carried() {
    return new CarriedWait(id, method.activityType(), attempt, deadline);
  }

  void complete(WaitCall call, @Nullable Object result) {
    if (isFor(call, true)) {
      end = new WaitEnd.Completed(result, idOf(call));
    }
  }

  /** Ends the attempt, and the wait unless the retry policy has another one. */
  void fail(WaitCall call, ApplicationFailure failure, boolean declared) {
    if (!isFor(call, declared && failure.isNonRetryable())) {
      return;
    }
    Duration next = nextBackoff();
    RetryState state = retryState(failure, next);
    if (state != RetryState.RETRY_STATE_IN_PROGRESS) {
      end = new WaitEnd.Failed(failure, state, idOf(call));
      return;
    }
    failedBy.put(attempt, idOf(call));
    if (failedBy.size() > MOST_CALLS) {
      failedBy.remove(failedBy.keySet().iterator().next());
    }
    attempt++;
    backoff = next;
    atRest = false;
  }

  void end(WaitEnd how) {
    end = how;
  }

  private boolean isFor(WaitCall call, boolean isFinal) {
    return isOpen()
        && (call.attempt() == 0
            || call.attempt() == attempt
            || isFinal && method.attempts() == Attempts.ANY);
  }

  /** The server's own rules for activities. */
  private RetryState retryState(ApplicationFailure failure, Duration next) {
    if (failure.isNonRetryable()) {
      return RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE;
    }
    if (retry == null) {
      return RetryState.RETRY_STATE_RETRY_POLICY_NOT_SET;
    }
    String[] doNotRetry = retry.getDoNotRetry();
    if (doNotRetry != null && Arrays.asList(doNotRetry).contains(failure.getType())) {
      return RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE;
    }
    if (retry.getMaximumAttempts() > 0 && attempt >= retry.getMaximumAttempts()) {
      return RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED;
    }
    return deadline > 0 && Workflow.currentTimeMillis() + next.toMillis() >= deadline
        ? RetryState.RETRY_STATE_TIMEOUT
        : RetryState.RETRY_STATE_IN_PROGRESS;
  }

  private Duration nextBackoff() {
    if (retry == null) {
      return Duration.ZERO;
    }
    double first = retry.getInitialInterval().toMillis();
    Duration maximum = retry.getMaximumInterval();
    double most = maximum == null ? 100 * first : maximum.toMillis();
    double next = first * Math.pow(retry.getBackoffCoefficient(), attempt - 1);
    return Duration.ofMillis((long) Math.min(next, most));
  }

  /** What the workflow says of it. */
  WaitAnswer answer(WaitCall call, @Nullable Object asked) {
    WaitEnd ended = end;
    WaitAnswer answer =
        ended == null
            ? new WaitAnswer(
                WaitAnswer.OPEN,
                Integer.toString(attempt),
                Objects.requireNonNullElse(failedBy.get(call.attempt()), ""))
            : ended.answer(asked);
    return failedBy.containsValue(idOf(call)) && !idOf(call).isEmpty()
        ? new WaitAnswer(answer.state(), answer.detail(), idOf(call))
        : answer;
  }

  private static String idOf(WaitCall call) {
    return Objects.requireNonNullElse(call.callId(), "");
  }
}
