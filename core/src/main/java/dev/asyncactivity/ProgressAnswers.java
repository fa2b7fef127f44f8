package dev.asyncactivity;

import java.util.concurrent.CompletableFuture;

/**
 * Records progress of a parked activity of either platform: the forms of a handle that return the
 * outcome. Implemented by handles; nothing else implements it.
 *
 * @param <P> the type of the details
 * @since 0.1.0
 */
public interface ProgressAnswers<P> {

  /**
   * Records progress, which the next attempt can read, and asks whether to go on.
   *
   * @param progress the details
   * @return what became of it
   */
  HeartbeatOutcome tryHeartbeat(P progress);

  /**
   * The asynchronous form of {@link #tryHeartbeat}; blocks no thread.
   *
   * @param progress the details
   * @return the outcome, or the exception that {@link #tryHeartbeat} throws
   */
  CompletableFuture<HeartbeatOutcome> heartbeatAsync(P progress);
}
