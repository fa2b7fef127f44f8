package dev.asyncactivity.internal.payload;

import io.temporal.api.failure.v1.Failure;
import io.temporal.failure.ApplicationFailure;

/**
 * A failure, before and after conversion.
 *
 * @param exception what the caller gave
 * @param failure what the data converter made of it
 */
public record OutgoingFailure(ApplicationFailure exception, Failure failure) {}
