/** What belongs to one call, and the calls that nobody was told the end of. Not API. */
@NullMarked
package dev.asyncactivity.internal.call;

import org.jspecify.annotations.NullMarked;
