/** Values as they travel: converted with the activity's context, measured and compared. Not API. */
@NullMarked
package dev.asyncactivity.internal.payload;

import org.jspecify.annotations.NullMarked;
