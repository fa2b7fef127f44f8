package dev.asyncactivity.internal.payload;

import io.temporal.api.common.v1.Payloads;
import io.temporal.payload.context.ActivitySerializationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result or details, before and after conversion: one way to the server takes the value, the
 * other its payloads.
 *
 * @param value what the caller gave
 * @param payloads what the data converter made of it
 * @param context the context that it was converted with, or null
 */
public record OutgoingValue(
    @Nullable Object value,
    Optional<Payloads> payloads,
    @Nullable ActivitySerializationContext context) {}
