/** What a completion costs: this library's client against Temporal's own, in the same run. */
@NullMarked
package dev.asyncactivity.benchmarks.completion;

import org.jspecify.annotations.NullMarked;
