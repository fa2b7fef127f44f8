/**
 * The one retry: whether ({@code StatusCode}), when ({@code Backoff}), how long ({@code Budget}),
 * and the loop ({@code Retry}). Not API.
 */
@NullMarked
package dev.asyncactivity.internal.retry;

import org.jspecify.annotations.NullMarked;
