/** What it costs to make and to open a callback token. */
@NullMarked
package dev.asyncactivity.benchmarks.token;

import org.jspecify.annotations.NullMarked;
