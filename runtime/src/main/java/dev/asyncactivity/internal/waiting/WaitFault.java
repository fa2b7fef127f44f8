package dev.asyncactivity.internal.waiting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the contract does not declare, as a signal carries it.
 *
 * @param type the type of the {@code ApplicationFailure}
 * @param message its message
 * @param nonRetryable whether the wait's retry policy does not apply
 * @since 0.1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WaitFault(@Nullable String type, @Nullable String message, boolean nonRetryable) {}
