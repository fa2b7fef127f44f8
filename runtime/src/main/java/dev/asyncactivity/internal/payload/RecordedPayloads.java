package dev.asyncactivity.internal.payload;

import dev.asyncactivity.internal.delivery.RecordedValue;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;

/** Values as the server keeps them. */
public sealed interface RecordedPayloads extends RecordedValue {

  record OfResult(Payloads payloads) implements RecordedPayloads {}

  record OfFailure(Failure failure) implements RecordedPayloads {}
}
