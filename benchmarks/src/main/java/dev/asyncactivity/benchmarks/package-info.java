/** What the benchmarks have in common. */
@NullMarked
package dev.asyncactivity.benchmarks;

import org.jspecify.annotations.NullMarked;
