package dev.asyncactivity.cadence;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.InvalidCallbackTokenException;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;

/**
 * A parked activity that ends without a result: the generated handle of a {@code void} method.
 *
 * <p>Immutable and thread-safe. In Cadence this is {@code ActivityCompletionClient.complete} with
 * {@code null} for one activity.
 *
 * @since 0.1.0
 */
public abstract class CadenceVoidHandle extends CadenceActivityHandle {

  /**
   * For generated code.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param activityType the activity type that the handle is for
   * @param attempts whether an earlier attempt's answer counts
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type, domain or platform
   */
  protected CadenceVoidHandle(
      CadenceActivityClient client,
      ActivityAddress address,
      String activityType,
      Attempts attempts) {
    super(client, address, activityType, attempts);
  }

  /**
   * Completes the activity.
   *
   * @throws CadenceNotPendingException if the activity is not pending
   */
  public final void complete() {
    completeWith(null);
  }

  /** Like {@link #complete}, but returns the outcome. */
  public final CompletionOutcome tryComplete() {
    return tryCompleteWith(null);
  }

  /**
   * The asynchronous form of {@link #tryComplete}; blocks no thread.
   *
   * @return the outcome, or the exception that {@link #tryComplete} throws
   */
  public final CompletableFuture<CompletionOutcome> completeAsync() {
    return completeWithAsync(null);
  }

  @Override
  final Type resultType() {
    return void.class;
  }
}
