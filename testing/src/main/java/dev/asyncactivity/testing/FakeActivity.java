package dev.asyncactivity.testing;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.internal.ticket.Ticket;
import dev.asyncactivity.testing.internal.fake.FakeEvents;
import dev.asyncactivity.testing.internal.fake.FakeState;
import dev.asyncactivity.testing.internal.fake.Reasons;
import dev.asyncactivity.testing.internal.find.Patience;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.failure.v1.Failure;
import io.temporal.client.WorkflowClient;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One parked activity of a {@link FakeAsyncActivities}: what was answered is read here, and what
 * else may become of it is said here. Thread-safe.
 *
 * @param <H> the type of its handle
 * @since 0.1.0
 */
public final class FakeActivity<H extends AsyncActivityHandle> {
  /** For what answers from another thread. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final FakeState state;
  private final H handle;
  private final DataConverter converter;

  FakeActivity(FakeState state, H handle, WorkflowClient client) {
    this.state = state;
    this.handle = handle;
    this.converter = client.getOptions().getDataConverter();
  }

  /** The handle, as a hand-off is given it. */
  public H handle() {
    return handle;
  }

  /** The callback token, as a hand-off gives it to the outside. */
  public String token() {
    return handle.token();
  }

  /** The workflow id, for {@code ActivityAddress.inWorkflow}. */
  public @Nullable String workflowId() {
    return parked().workflowId();
  }

  /** The activity id. */
  public String activityId() {
    return parked().activityId();
  }

  private Parked parked() {
    return (Parked) handle.address();
  }

  /** Whether it waits for an answer, or for its next attempt. */
  public boolean isPending() {
    return state.isPending();
  }

  /** The current attempt, or the next one while none runs. */
  public int attempt() {
    return state.attempt();
  }

  /**
   * The result that it was completed with; waits a little for it.
   *
   * @param type its class
   * @param <R> its type
   * @return the result
   * @throws AssertionError if it was not completed
   */
  public <R extends @Nullable Object> R result(Class<R> type) {
    return result(type, type);
  }

  /**
   * The result that it was completed with; waits a little for it.
   *
   * @param type its class
   * @param genericType its type, such as that of a list
   * @param <R> its type
   * @return the result
   * @throws AssertionError if it was not completed
   */
  public <R extends @Nullable Object> R result(Class<R> type, Type genericType) {
    Payloads result = await(state::result, "was not completed");
    return converter.fromPayloads(0, Optional.of(result), type, genericType);
  }

  /**
   * The failure that it, or its last attempt, was failed with; waits a little for it.
   *
   * @return the failure
   * @throws AssertionError if it was not failed
   */
  public ApplicationFailure failure() {
    Failure failure = await(state::failure, "was not failed");
    return (ApplicationFailure) converter.failureToException(failure);
  }

  /**
   * The declared failure that it, or its last attempt, was failed with; waits a little for it.
   *
   * @param type its record
   * @param <F> its type
   * @return the failure
   * @throws AssertionError if it was not failed
   */
  public <F> F failure(Class<F> type) {
    return failure().getDetails().get(0, type);
  }

  private <T> T await(Supplier<@Nullable T> value, String problem) {
    // What is over gets no other answer.
    Patience.of(PATIENCE).await(() -> value.get() != null || !state.isPending());
    T answer = value.get();
    if (answer == null) {
      throw new AssertionError(
          handle.activityType()
              + " "
              + problem
              + ": it is "
              + (state.isPending() ? "pending" : "over")
              + (state.result() == null ? "" : ", completed")
              + (state.failure() == null ? "" : ", failed"));
    }
    return answer;
  }

  /**
   * The latest progress that was reported.
   *
   * @param type its class
   * @param <P> its type
   * @return the progress; empty if there is none
   */
  public <P> Optional<P> progress(Class<P> type) {
    return Optional.ofNullable(state.progress())
        .map(details -> converter.fromPayloads(0, Optional.of(details), type, type));
  }

  /**
   * Gives it a key, as a hand-off leaves it, so that {@code ActivityAddress.key} finds it.
   *
   * @param key the key
   */
  public void key(String key) {
    Ticket ticket = new Ticket(state.attempt(), Instant.now(), null, key);
    Object progress = null;
    state.heartbeat(state.attempt(), converter.toPayloads(progress, ticket.values()).orElseThrow());
  }

  /** It times out by the limit of an attempt, for good. */
  public void timedOut() {
    state.end(FakeEvents.timedOut(TimeoutKind.START_TO_CLOSE));
  }

  /** The workflow requests its cancellation, which the next heartbeat tells. */
  public void requestCancel() {
    state.requestCancel();
  }

  /** An operator pauses it, which the next heartbeat tells. */
  public void pause() {
    state.pause();
  }

  /** An operator resets it, which the next heartbeat tells. */
  public void reset() {
    state.reset();
  }

  /** The attempt ends, and the next one runs: the token is an earlier attempt's now. */
  public void nextAttempt() {
    state.start(state.attempt() + 1);
  }

  /** The attempt ends, and the next one is waited for. */
  public void backOff() {
    state.backOff(state.attempt() + 1);
  }

  /** Its workflow is completed without it. */
  public void workflowClosed() {
    state.closeWorkflow(WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_COMPLETED);
  }

  /**
   * Makes it so that the next call is answered with a reason. Some reasons are given to some calls
   * and addresses only: see {@link NotPendingReason}.
   *
   * @param reason the reason
   * @throws IllegalArgumentException for {@code NO_IDS}, which any call by a raw task token is told
   */
  public void notPending(NotPendingReason reason) {
    Reasons.apply(reason, state, converter);
  }

  @Override
  public String toString() {
    return "FakeActivity[" + handle + ", " + (state.isPending() ? "pending" : "over") + "]";
  }
}
