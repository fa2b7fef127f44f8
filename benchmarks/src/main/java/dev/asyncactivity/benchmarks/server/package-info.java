/** A Temporal server that only answers, so that the client's own cost shows. */
@NullMarked
package dev.asyncactivity.benchmarks.server;

import org.jspecify.annotations.NullMarked;
