/** Makes docs/performance.md and its pictures from the measured numbers. */
@NullMarked
package dev.asyncactivity.benchmarks.report;

import org.jspecify.annotations.NullMarked;
