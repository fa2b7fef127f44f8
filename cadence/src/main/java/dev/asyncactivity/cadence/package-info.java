/** Asynchronous activities of Cadence: the client, the handles and the failures. */
@NullMarked
package dev.asyncactivity.cadence;

import org.jspecify.annotations.NullMarked;
