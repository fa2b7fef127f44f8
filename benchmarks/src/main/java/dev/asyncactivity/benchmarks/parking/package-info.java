/** What it costs a worker to park an activity. */
@NullMarked
package dev.asyncactivity.benchmarks.parking;

import org.jspecify.annotations.NullMarked;
