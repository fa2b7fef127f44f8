package dev.asyncactivity.internal.calls;

import dev.asyncactivity.internal.retry.RetryLimits;
import dev.asyncactivity.internal.time.TimeSource;
import java.util.concurrent.Executor;

/**
 * What an {@code AsyncActivityClient}'s builder sets for its calls.
 *
 * @param identity who calls, in the workflow's history
 * @param limits how long a call may take, and how it is repeated
 * @param maxHistoryPages how many pages of a history may be read
 * @param blobSizeLimit how many bytes a result, details or a failure may have
 * @param maxInFlightDescribes how many workflows are described at once when activities are listed
 * @param waitQueryNanos how long a workflow may take to say what became of its wait; 0 not to ask
 * @param executor runs what follows asynchronous calls
 * @param time tells the time
 */
public record CallSettings(
    String identity,
    RetryLimits limits,
    int maxHistoryPages,
    int blobSizeLimit,
    int maxInFlightDescribes,
    long waitQueryNanos,
    Executor executor,
    TimeSource time) {

  CallSettings withIdentity(String other) {
    return new CallSettings(
        other,
        limits,
        maxHistoryPages,
        blobSizeLimit,
        maxInFlightDescribes,
        waitQueryNanos,
        executor,
        time);
  }
}
