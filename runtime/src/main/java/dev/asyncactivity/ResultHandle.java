package dev.asyncactivity;

import dev.asyncactivity.internal.value.ResultTypes;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A parked activity that ends with a result. The generated handle of a method that returns an
 * object is one; that of a method with a primitive result is a {@link PrimitiveHandle}.
 *
 * <p>Immutable and thread-safe. In Temporal this is {@code ActivityCompletionClient.complete} for
 * one activity.
 *
 * @param <R> the activity method's result type
 * @since 0.1
 */
public abstract class ResultHandle<R extends @Nullable Object> extends AsyncActivityHandle {
  private static final ResultTypes RESULT_TYPES = new ResultTypes(ResultHandle.class);

  /**
   * For generated code.
   *
   * @param client what the calls go through
   * @param address the activity
   * @param activityType the activity type that the handle is for
   * @param attempts whether an earlier attempt's answer counts
   * @throws InvalidCallbackTokenException if the address is a callback token's of another activity
   *     type or namespace
   */
  protected ResultHandle(
      AsyncActivityClient client, ActivityAddress address, String activityType, Attempts attempts) {
    super(client, address, activityType, attempts);
  }

  /**
   * Completes the activity.
   *
   * @param result its result
   * @throws NotPendingException if the activity is not pending
   * @throws PayloadTooLargeException if the result has more bytes than Temporal takes
   * @throws UnreadableValueException if the workflow could not read the result
   */
  public final void complete(R result) {
    completeWith(result);
  }

  /**
   * Like {@link #complete}, but returns the outcome.
   *
   * @param result its result
   * @throws PayloadTooLargeException if the result has more bytes than Temporal takes
   * @throws UnreadableValueException if the workflow could not read the result
   */
  public final CompletionOutcome tryComplete(R result) {
    return tryCompleteWith(result);
  }

  /**
   * The asynchronous form of {@link #tryComplete}; blocks no thread.
   *
   * @param result its result
   * @return the outcome, or the exception that {@link #tryComplete} throws
   */
  public final CompletableFuture<CompletionOutcome> completeAsync(R result) {
    return completeWithAsync(result);
  }

  @Override
  Type resultType() {
    return RESULT_TYPES.get(getClass());
  }
}
