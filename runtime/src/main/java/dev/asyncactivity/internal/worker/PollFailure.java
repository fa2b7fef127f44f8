package dev.asyncactivity.internal.worker;

import io.temporal.activity.Activity;
import io.temporal.client.ActivityCompletionException;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a poll threw. The attempts that found no result have driven the retry policy's back-off to
 * its maximum, so a failure that is retried keeps the poll's own pause.
 */
record PollFailure(Exception failure) {

  /** The same failure for the SDK, retried after the pause; null for the policy's own. */
  RuntimeException after(@Nullable Duration pause) {
    if (pause == null) {
      return Activity.wrap(failure);
    }
    if (failure instanceof ApplicationFailure application) {
      return application.isNonRetryable() || application.getNextRetryDelay() != null
          ? application
          : with(ApplicationFailure.newBuilder(application), pause);
    }
    if (failure instanceof TemporalFailure || failure instanceof ActivityCompletionException) {
      return Activity.wrap(failure); // A cancellation, for one.
    }
    // As the SDK itself converts an exception.
    return with(
        ApplicationFailure.newBuilder()
            .setType(failure.getClass().getName())
            .setMessage(Objects.requireNonNullElse(failure.getMessage(), "")),
        pause);
  }

  private ApplicationFailure with(ApplicationFailure.Builder builder, Duration pause) {
    ApplicationFailure delayed =
        builder.setCause(failure.getCause()).setNextRetryDelay(pause).build();
    delayed.setStackTrace(failure.getStackTrace());
    return delayed;
  }
}
