package dev.asyncactivity;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.internal.transport.ActivityTypes;
import dev.asyncactivity.internal.transport.Destination;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.failure.ApplicationFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One parked activity: complete, fail, heartbeat, report cancellation. The generated handles add
 * what is typed, {@code complete(result)}, {@code fail(failure)} and {@code heartbeat(progress)}.
 *
 * <p>Each call that ends the activity has two forms: one throws when the call was not accepted, the
 * other, {@code try…}, returns what became of it. A call blocks until the server has answered; the
 * SDK retries what can be retried for up to a minute ({@code
 * WorkflowServiceStubsOptions.setRpcRetryOptions}). A failed connection and the like is an {@code
 * ActivityCompletionFailureException} in both forms, with the gRPC status as its cause. All calls
 * throw {@code IllegalStateException} in a workflow's thread.
 *
 * <p>Handles are immutable and thread-safe; making one makes no call to the server. In Temporal
 * this is {@code ActivityCompletionClient} for one activity.
 *
 * @since 0.1
 */
public abstract class AsyncActivityHandle {
  private final AsyncActivityClient client;
  private final Destination destination;

  /**
   * For generated code.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param activityType the activity type that the handle is for
   * @param attempts whether an earlier attempt's result counts
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type or namespace
   */
  protected AsyncActivityHandle(
      AsyncActivityClient client, ActivityAddress address, String activityType, Attempts attempts) {
    this.client = Objects.requireNonNull(client, "client");
    this.destination = new Destination(address, activityType, attempts);
    if (address instanceof Parked parked) {
      client.requireOwnNamespace(parked);
      if (!ActivityTypes.same(parked.activityType(), activityType)) {
        throw new InvalidCallbackTokenException(
            Reason.OTHER_ACTIVITY_TYPE,
            "The callback token is for an activity of type "
                + parked.activityType()
                + ", not "
                + activityType);
      }
    }
  }

  /**
   * The activity that the handle is for.
   *
   * @return the address that the handle was made with
   */
  public final ActivityAddress address() {
    return destination.address();
  }

  /**
   * The callback token: what is given to the outside, and opened by the completer's method.
   *
   * @return a text of {@code [A-Za-z0-9_-]}
   * @throws IllegalStateException if the handle was not made in the hand-off or from a callback
   *     token, so that not enough is known of the activity
   */
  public final String token() {
    if (address() instanceof Parked parked) {
      return client.tokenFor(parked);
    }
    throw new IllegalStateException(
        "Only a handle of the hand-off, or one made from a callback token, has a callback token");
  }

  /**
   * Fails the activity's attempt with something that the contract does not declare: a technical
   * fault. The activity's retry policy applies, unless the failure is non-retryable.
   *
   * @param failure the failure
   * @throws NotPendingException if the activity is not pending
   */
  public final void failWith(ApplicationFailure failure) {
    Objects.requireNonNull(failure, "failure");
    client.transport().fail(destination, failure);
  }

  /**
   * Like {@link #failWith}, but returns what became of it.
   *
   * @param failure the failure
   * @return the outcome
   */
  public final CompletionOutcome tryFailWith(ApplicationFailure failure) {
    return outcomeOf(() -> failWith(failure));
  }

  /**
   * Says that the outside is still at work, and asks whether it should go on. Restarts the
   * activity's heartbeat time-out, and clears the recorded details.
   *
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset
   * @throws ActivityNotExistsException if the activity is not pending; the cause is a {@link
   *     NotPendingException}
   */
  public final void heartbeat() {
    heartbeatWith(null);
  }

  /**
   * Like {@link #heartbeat()}, but returns what became of it.
   *
   * @return the outcome
   */
  public final HeartbeatOutcome tryHeartbeat() {
    return tryHeartbeatWith(null);
  }

  /**
   * Reports that the outside has stopped because cancellation was requested: the workflow gets a
   * {@code CanceledFailure}.
   *
   * <p>The server takes this only after the workflow has requested the cancellation, and the SDK's
   * client hides its refusal. So the server is asked first, with one more call; a handle made from
   * a raw task token cannot ask, and reports no refusal.
   *
   * @throws NotPendingException if the activity is not pending
   * @throws io.temporal.client.ActivityCompletionFailureException if no cancellation was requested
   */
  public final void reportCancellation() {
    reportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation()}, with details for the history. The Java SDK does not hand
   * them on to the workflow's {@code CanceledFailure}.
   *
   * @param details anything that the data converter can write, or null
   * @throws NotPendingException if the activity is not pending
   * @throws io.temporal.client.ActivityCompletionFailureException if no cancellation was requested
   */
  public final void reportCancellation(@Nullable Object details) {
    client.transport().reportCancellation(destination, details);
  }

  /**
   * Like {@link #reportCancellation()}, but returns what became of it.
   *
   * @return the outcome
   */
  public final CompletionOutcome tryReportCancellation() {
    return tryReportCancellation(null);
  }

  /**
   * Like {@link #reportCancellation(Object)}, but returns what became of it.
   *
   * @param details anything that the data converter can write, or null
   * @return the outcome
   */
  public final CompletionOutcome tryReportCancellation(@Nullable Object details) {
    return outcomeOf(() -> reportCancellation(details));
  }

  /**
   * For generated code: completes the activity.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @throws NotPendingException if the activity is not pending
   */
  protected final void completeWith(@Nullable Object result) {
    client.transport().complete(destination, result);
  }

  /**
   * For generated code: like {@link #completeWith}, but returns what became of it.
   *
   * @param result the result, of the method's type; null for a {@code void} method
   * @return the outcome
   */
  protected final CompletionOutcome tryCompleteWith(@Nullable Object result) {
    return outcomeOf(() -> completeWith(result));
  }

  /**
   * For generated code: records a heartbeat with details.
   *
   * @param details the details, of the declared type
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset
   * @throws ActivityNotExistsException if the activity is not pending
   */
  protected final void heartbeatWith(@Nullable Object details) {
    client.transport().heartbeat(destination, details);
  }

  /**
   * For generated code: like {@link #heartbeatWith}, but returns what became of it.
   *
   * @param details the details, of the declared type
   * @return the outcome
   */
  protected final HeartbeatOutcome tryHeartbeatWith(@Nullable Object details) {
    try {
      heartbeatWith(details);
      return new HeartbeatOutcome.Recorded();
    } catch (ActivityCanceledException e) {
      return new HeartbeatOutcome.CancelRequested();
    } catch (ActivityPausedException e) {
      return new HeartbeatOutcome.Paused();
    } catch (ActivityResetException e) {
      return new HeartbeatOutcome.Reset();
    } catch (ActivityNotExistsException e) {
      return ((NotPendingException) e.getCause()).outcome();
    }
  }

  private static CompletionOutcome outcomeOf(Runnable call) {
    try {
      call.run();
      return new Accepted();
    } catch (NotPendingException e) {
      return e.outcome();
    }
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + address() + "]";
  }
}
