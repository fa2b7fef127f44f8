/** Benchmarks of the runtime. */
@NullMarked
package dev.asyncactivity.benchmarks;

import org.jspecify.annotations.NullMarked;
