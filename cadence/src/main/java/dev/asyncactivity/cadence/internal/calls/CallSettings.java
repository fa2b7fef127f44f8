package dev.asyncactivity.cadence.internal.calls;

import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.TimeSource;
import java.util.concurrent.Executor;

/**
 * What a {@code CadenceActivityClient}'s builder sets for its calls.
 *
 * @param identity who calls, in the workflow's history
 * @param limits how long a call may take, and how it is repeated
 * @param maxHistoryPages how many pages of a history may be read
 * @param blobSizeLimit how many bytes a result, details or a failure may have
 * @param executor runs what follows asynchronous calls
 * @param time tells the time
 */
public record CallSettings(
    String identity,
    RetryLimits limits,
    int maxHistoryPages,
    int blobSizeLimit,
    Executor executor,
    TimeSource time) {}
