package dev.asyncactivity.internal.payload;

import io.temporal.api.failure.v1.Failure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import org.jspecify.annotations.Nullable;

/**
 * A failure, before and after conversion.
 *
 * @param exception what the caller gave
 * @param failure what the data converter made of it
 * @param context the context that it was converted with, or null
 */
public record OutgoingFailure(
    ApplicationFailure exception,
    Failure failure,
    @Nullable ActivitySerializationContext context) {}
