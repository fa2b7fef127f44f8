/** Time that passes at once: in memory, and on real servers. Not API. */
@NullMarked
package dev.asyncactivity.testing.internal.time;

import org.jspecify.annotations.NullMarked;
