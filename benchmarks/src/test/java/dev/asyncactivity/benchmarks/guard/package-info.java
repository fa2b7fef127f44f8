/** Limits on what does not swing with the machine: bytes and classes, never time. */
@NullMarked
package dev.asyncactivity.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
