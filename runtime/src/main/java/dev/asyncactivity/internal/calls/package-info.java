/** The façade's calls: blocking and asynchronous, and what they return or throw. Not API. */
@NullMarked
package dev.asyncactivity.internal.calls;

import org.jspecify.annotations.NullMarked;
