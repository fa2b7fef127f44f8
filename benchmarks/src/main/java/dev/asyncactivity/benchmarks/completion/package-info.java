/** Benchmarks of the runtime. */
@NullMarked
package dev.asyncactivity.benchmarks.completion;

import org.jspecify.annotations.NullMarked;
