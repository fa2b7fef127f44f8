/** What is parked and finished. */
@NullMarked
package dev.asyncactivity.benchmarks.contract;

import org.jspecify.annotations.NullMarked;
