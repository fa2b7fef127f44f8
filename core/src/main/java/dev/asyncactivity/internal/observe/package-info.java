/** Who is told of calls. Not API. */
@NullMarked
package dev.asyncactivity.internal.observe;

import org.jspecify.annotations.NullMarked;
