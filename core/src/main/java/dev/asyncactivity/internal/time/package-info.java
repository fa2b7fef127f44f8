/** Time and timers, owned by the client. Not API. */
@NullMarked
package dev.asyncactivity.internal.time;

import org.jspecify.annotations.NullMarked;
