/** Calls to Temporal, through the SDK's own clients. Not API. */
@NullMarked
package dev.asyncactivity.internal.transport;

import org.jspecify.annotations.NullMarked;
