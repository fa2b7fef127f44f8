/** What every measuring program needs: its arguments, JVMs of their own, and a file of results. */
@NullMarked
package dev.asyncactivity.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
