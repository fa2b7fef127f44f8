/** The façade's calls: what they return or throw. Not API. */
@NullMarked
package dev.asyncactivity.cadence.internal.calls;

import org.jspecify.annotations.NullMarked;
