package dev.asyncactivity;

import java.time.Instant;
import java.util.Optional;

/**
 * The hand-off of an earlier attempt of the same activity.
 *
 * @param attempt the attempt, from 1
 * @param at when it handed off
 * @param key the key that it gave the activity, if any
 * @since 0.1.0
 */
public record PreviousHandOff(int attempt, Instant at, Optional<String> key) {}
