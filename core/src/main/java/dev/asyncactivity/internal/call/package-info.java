/** One call from its beginning to its settlement, whatever it delivers and how. Not API. */
@NullMarked
package dev.asyncactivity.internal.call;

import org.jspecify.annotations.NullMarked;
