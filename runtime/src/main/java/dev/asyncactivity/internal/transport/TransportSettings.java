package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.wire.CallLimits;
import java.time.Duration;

/**
 * What an {@code AsyncActivityClient}'s builder sets for its calls.
 *
 * @param identity who calls, in the workflow's history
 * @param limits how long a call may take, and how it is repeated
 * @param maxHistoryPages how many pages of history may be read for a reason
 * @param blobSizeLimit how many bytes a result, details or a failure may have
 * @param heartbeatThrottleInterval the shortest time between two heartbeats of an activity, or zero
 */
public record TransportSettings(
    String identity,
    CallLimits limits,
    int maxHistoryPages,
    int blobSizeLimit,
    Duration heartbeatThrottleInterval) {}
