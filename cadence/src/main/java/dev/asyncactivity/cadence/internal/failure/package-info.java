/** Declared failures on the wire. Not API, but called by generated code. */
@NullMarked
package dev.asyncactivity.cadence.internal.failure;

import org.jspecify.annotations.NullMarked;
