package dev.asyncactivity.internal.payload;

import dev.asyncactivity.internal.delivery.Message;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import java.util.Optional;

/** An operation's value, converted. */
public sealed interface OutgoingMessage extends Message {

  record Result(Optional<Payloads> payloads) implements OutgoingMessage {}

  record Failed(Failure failure) implements OutgoingMessage {}

  record Canceled(Optional<Payloads> details) implements OutgoingMessage {}

  record Beat(Optional<Payloads> details) implements OutgoingMessage {}
}
