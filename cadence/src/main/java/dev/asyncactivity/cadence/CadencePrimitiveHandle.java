package dev.asyncactivity.cadence;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import java.util.concurrent.CompletableFuture;

/**
 * A parked activity that ends with a primitive result, which stays primitive: a type argument of
 * {@link CadenceResultHandle} cannot be. The generated handle of a method that returns an {@code
 * int} is an {@link OfInt}, and so on.
 *
 * <p>Immutable and thread-safe. In Cadence this is {@code ActivityCompletionClient.complete} for
 * one activity.
 *
 * @since 0.1.0
 */
public abstract class CadencePrimitiveHandle extends CadenceActivityHandle {

  private CadencePrimitiveHandle(
      CadenceActivityClient client,
      ActivityAddress address,
      String activityType,
      Attempts attempts) {
    super(client, address, activityType, attempts);
  }

  /** A parked activity that ends with a {@code boolean}. */
  public abstract static class OfBoolean extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfBoolean(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(boolean result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(boolean result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(boolean result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with a {@code byte}. */
  public abstract static class OfByte extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfByte(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(byte result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(byte result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(byte result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with a {@code short}. */
  public abstract static class OfShort extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfShort(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(short result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(short result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(short result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with an {@code int}. */
  public abstract static class OfInt extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfInt(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(int result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(int result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(int result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with a {@code long}. */
  public abstract static class OfLong extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfLong(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(long result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(long result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(long result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with a {@code char}. */
  public abstract static class OfChar extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfChar(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(char result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(char result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(char result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with a {@code float}. */
  public abstract static class OfFloat extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfFloat(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(float result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(float result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(float result) {
      return completeWithAsync(result);
    }
  }

  /** A parked activity that ends with a {@code double}. */
  public abstract static class OfDouble extends CadencePrimitiveHandle {

    /** For generated code. */
    protected OfDouble(
        CadenceActivityClient client, ActivityAddress address, String type, Attempts attempts) {
      super(client, address, type, attempts);
    }

    /** Completes the activity; throws {@link CadenceNotPendingException} if it is not pending. */
    public final void complete(double result) {
      completeWith(result);
    }

    /** Like {@link #complete}, but returns the outcome. */
    public final CompletionOutcome tryComplete(double result) {
      return tryCompleteWith(result);
    }

    /** The asynchronous form of {@link #tryComplete}; blocks no thread. */
    public final CompletableFuture<CompletionOutcome> completeAsync(double result) {
      return completeWithAsync(result);
    }
  }
}
