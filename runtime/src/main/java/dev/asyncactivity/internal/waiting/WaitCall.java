package dev.asyncactivity.internal.waiting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * The first argument of every signal to a wait, and of its query: which wait, and which call.
 *
 * @param waitId the wait
 * @param attempt the attempt that was handed off, from 1; 0 for whatever is current
 * @param callId tells the call from all others; none of a sender that does not ask what became of
 *     it
 * @since 0.1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WaitCall(@Nullable String waitId, int attempt, @Nullable String callId) {}
