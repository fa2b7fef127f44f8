/** What it costs a process to get to its first completion. */
@NullMarked
package dev.asyncactivity.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
