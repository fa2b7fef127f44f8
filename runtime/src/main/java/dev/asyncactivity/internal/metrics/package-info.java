/** Logs and metrics of calls. Not API. */
@NullMarked
package dev.asyncactivity.internal.metrics;

import org.jspecify.annotations.NullMarked;
