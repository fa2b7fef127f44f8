/** Callback tokens: what they hold, and how they are written. Not API. */
@NullMarked
package dev.asyncactivity.internal.token;

import org.jspecify.annotations.NullMarked;
