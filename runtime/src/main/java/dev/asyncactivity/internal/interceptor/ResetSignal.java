package dev.asyncactivity.internal.interceptor;

import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityResetException;
import org.jspecify.annotations.Nullable;

/** The exception that tells of a reset, which temporal-sdk has only since 1.31. */
public final class ResetSignal {
  private ResetSignal() {}

  /** The exception, or null where the SDK has none. */
  public static @Nullable ActivityCompletionException orNull(@Nullable ActivityInfo activity) {
    try {
      return SinceSdk131.reset(activity);
    } catch (NoClassDefFoundError e) {
      return null;
    }
  }

  /** Loaded only when it is needed, because older SDKs do not have the exception. */
  private static final class SinceSdk131 {
    static ActivityCompletionException reset(@Nullable ActivityInfo activity) {
      return activity == null ? new ActivityResetException() : new ActivityResetException(activity);
    }
  }
}
