/** The server's gRPC calls. Only this package links to gRPC and protobuf. Not API. */
@NullMarked
package dev.asyncactivity.internal.wire.grpc;

import org.jspecify.annotations.NullMarked;
