package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.wire.TimeBudget;
import java.util.concurrent.Executor;

/**
 * Whoever makes a call.
 *
 * @param time how long it may take
 * @param executor runs what follows an answer
 */
public record CallSite(TimeBudget time, Executor executor) {}
