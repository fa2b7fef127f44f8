package dev.asyncactivity;

import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import java.util.concurrent.CompletableFuture;

/**
 * A parked activity whose heartbeats carry details. The generated handle of a method with {@link
 * AsyncActivity#progress} is one; nothing else implements it.
 *
 * @param <P> the type of the details
 * @since 0.1
 */
public interface ProgressHandle<P> extends ProgressAnswers<P> {

  /**
   * Records progress, which the next attempt can read, and asks whether to go on.
   *
   * @param progress the details
   * @throws ActivityCanceledException if cancellation is requested
   * @throws ActivityPausedException if the activity is paused
   * @throws ActivityResetException if the activity's attempts were reset; before temporal-sdk 1.31,
   *     which does not have it, an {@code ActivityCompletionFailureException} that says so
   * @throws ActivityNotExistsException if the activity is not pending; the cause is a {@link
   *     NotPendingException}
   * @throws PayloadTooLargeException if the details have more bytes than Temporal takes
   */
  default void heartbeat(P progress) {
    ((AsyncActivityHandle) this).heartbeatWith(progress);
  }

  /**
   * Like {@link #heartbeat}, but returns the outcome.
   *
   * @param progress the details
   * @throws PayloadTooLargeException if the details have more bytes than Temporal takes
   */
  @Override
  default HeartbeatOutcome tryHeartbeat(P progress) {
    return ((AsyncActivityHandle) this).tryHeartbeatWith(progress);
  }

  /**
   * The asynchronous form of {@link #tryHeartbeat}; blocks no thread.
   *
   * @param progress the details
   * @return the outcome, or the exception that {@link #tryHeartbeat} throws
   */
  @Override
  default CompletableFuture<HeartbeatOutcome> heartbeatAsync(P progress) {
    return ((AsyncActivityHandle) this).heartbeatWithAsync(progress);
  }
}
