package dev.asyncactivity.cadence;

import com.uber.cadence.client.ActivityCancelledException;
import com.uber.cadence.client.ActivityNotExistsException;
import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ProgressAnswers;
import java.util.concurrent.CompletableFuture;

/**
 * A parked activity whose heartbeats carry details. The generated handle of a method with {@link
 * AsyncActivity#progress} is one; nothing else implements it.
 *
 * @param <P> the type of the details
 * @since 0.1.0
 */
public interface CadenceProgressHandle<P> extends ProgressAnswers<P> {

  /**
   * Records progress, which the next attempt can read, and asks whether to go on.
   *
   * @param progress the details
   * @throws ActivityCancelledException if cancellation is requested
   * @throws ActivityNotExistsException if the activity is not pending; the cause is a {@link
   *     CadenceNotPendingException}
   * @throws CadencePayloadTooLargeException if the details have more bytes than Cadence takes
   */
  default void heartbeat(P progress) {
    ((CadenceActivityHandle) this).heartbeatWith(progress);
  }

  /**
   * Like {@link #heartbeat}, but returns the outcome.
   *
   * @param progress the details
   * @throws CadencePayloadTooLargeException if the details have more bytes than Cadence takes
   */
  @Override
  default HeartbeatOutcome tryHeartbeat(P progress) {
    return ((CadenceActivityHandle) this).tryHeartbeatWith(progress);
  }

  /**
   * The asynchronous form of {@link #tryHeartbeat}; blocks no thread.
   *
   * @param progress the details
   * @return the outcome, or the exception that {@link #tryHeartbeat} throws
   */
  @Override
  default CompletableFuture<HeartbeatOutcome> heartbeatAsync(P progress) {
    return ((CadenceActivityHandle) this).heartbeatWithAsync(progress);
  }
}
