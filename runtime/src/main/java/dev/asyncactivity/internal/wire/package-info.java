/** Calls to the server, and what it answers. Not API. */
@NullMarked
package dev.asyncactivity.internal.wire;

import org.jspecify.annotations.NullMarked;
