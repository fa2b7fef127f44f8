/** The user's values as Cadence keeps them. Not API. */
@NullMarked
package dev.asyncactivity.cadence.internal.values;

import org.jspecify.annotations.NullMarked;
