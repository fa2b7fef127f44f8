package dev.asyncactivity.internal.transport;

import dev.asyncactivity.internal.wire.Wire;
import dev.asyncactivity.internal.wire.grpc.GrpcWire;
import dev.asyncactivity.internal.wire.sdk.SdkWire;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the way to the server for a client. */
final class WireChoice {
  private static final Logger log = LoggerFactory.getLogger(WireChoice.class);

  private WireChoice() {}

  static Wire of(WorkflowClient client, TransportSettings settings) {
    if (isShaded()) {
      log.debug("Calls go through the SDK's client, because gRPC is relocated");
      return new SdkWire(client);
    }
    if (hasCompletionInterceptor(client)) {
      log.debug("Calls go through the SDK's client, because an interceptor wraps it");
      return new SdkWire(client);
    }
    return new GrpcWire(client, settings.identity(), settings.limits());
  }

  /** In {@code temporal-shaded} the SDK's gRPC has another package. */
  private static boolean isShaded() {
    try {
      return !WorkflowServiceStubs.class
          .getMethod("getRawChannel")
          .getReturnType()
          .getName()
          .startsWith("io.grpc.");
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Not a version of the SDK that is known", e);
    }
  }

  private static boolean hasCompletionInterceptor(WorkflowClient client) {
    ActivityCompletionClient plain = client.newActivityCompletionClient();
    for (var interceptor : client.getOptions().getInterceptors()) {
      if (interceptor.newActivityCompletionClient(plain) != plain) {
        return true;
      }
    }
    return false;
  }
}
