/** Which activity a call is about, understood once per call. Not API. */
@NullMarked
package dev.asyncactivity.internal.address;

import org.jspecify.annotations.NullMarked;
