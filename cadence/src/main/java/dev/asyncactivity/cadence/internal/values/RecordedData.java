package dev.asyncactivity.cadence.internal.values;

import dev.asyncactivity.internal.delivery.RecordedValue;
import org.jspecify.annotations.Nullable;

/** Values as the server keeps them; null where there is none. */
public sealed interface RecordedData extends RecordedValue {

  record OfResult(byte @Nullable [] data) implements RecordedData {}

  record OfFailure(@Nullable String reason, byte @Nullable [] details) implements RecordedData {}
}
