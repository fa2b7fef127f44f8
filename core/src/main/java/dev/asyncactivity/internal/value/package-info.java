/** What is known of values whichever library converts them. Not API. */
@NullMarked
package dev.asyncactivity.internal.value;

import org.jspecify.annotations.NullMarked;
