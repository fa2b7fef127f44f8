/** The same calls through the SDK's own clients. Not API. */
@NullMarked
package dev.asyncactivity.internal.wire.sdk;

import org.jspecify.annotations.NullMarked;
