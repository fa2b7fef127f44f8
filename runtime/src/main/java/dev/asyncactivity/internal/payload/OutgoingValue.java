package dev.asyncactivity.internal.payload;

import io.temporal.api.common.v1.Payloads;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result or details, before and after conversion: one way to the server takes the value, the
 * other its payloads.
 *
 * @param value what the caller gave
 * @param payloads what the data converter made of it
 */
public record OutgoingValue(@Nullable Object value, Optional<Payloads> payloads) {}
