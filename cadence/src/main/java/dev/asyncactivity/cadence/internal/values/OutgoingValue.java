package dev.asyncactivity.cadence.internal.values;

import dev.asyncactivity.internal.delivery.Message;
import org.jspecify.annotations.Nullable;

/** An operation's value, converted; null where there is none. */
public sealed interface OutgoingValue extends Message {

  record Result(byte @Nullable [] data) implements OutgoingValue {}

  record Failed(String reason, byte @Nullable [] details) implements OutgoingValue {}

  record Canceled(byte @Nullable [] details) implements OutgoingValue {}

  record Beat(byte @Nullable [] details) implements OutgoingValue {}
}
