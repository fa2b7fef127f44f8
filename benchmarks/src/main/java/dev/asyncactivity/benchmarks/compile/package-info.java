/** What a compilation costs with our processor, with others, and without any. */
@NullMarked
package dev.asyncactivity.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
