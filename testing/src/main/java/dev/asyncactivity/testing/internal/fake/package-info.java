/** The in-process service behind the real library. Not API. */
@NullMarked
package dev.asyncactivity.testing.internal.fake;

import org.jspecify.annotations.NullMarked;
