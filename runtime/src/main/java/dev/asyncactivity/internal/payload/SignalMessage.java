package dev.asyncactivity.internal.payload;

import dev.asyncactivity.internal.delivery.Message;
import io.temporal.api.common.v1.Payloads;

/**
 * An answer as a signal.
 *
 * @param signal the signal's name
 * @param arguments the call, then the value
 * @param question the arguments of the query that asks about it: the call, then the result
 */
public record SignalMessage(String signal, Payloads arguments, Payloads question)
    implements Message {}
