/** What the tools are given: seeded sources, of one shape for all. */
@NullMarked
package dev.asyncactivity.benchmarks.compile.inputs;

import org.jspecify.annotations.NullMarked;
