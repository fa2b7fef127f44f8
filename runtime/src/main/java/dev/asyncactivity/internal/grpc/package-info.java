/** The server's own calls, through the channel of the user's stubs. Not API. */
@NullMarked
package dev.asyncactivity.internal.grpc;

import org.jspecify.annotations.NullMarked;
