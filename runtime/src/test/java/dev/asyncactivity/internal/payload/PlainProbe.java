package dev.asyncactivity.internal.payload;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.serviceclient.Version;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Uses a client without storage on whatever SDK its class loader has; gives the SDK's version. */
public final class PlainProbe implements Supplier<String> {

  @Override
  public String get() {
    WorkflowClientOptions options =
        WorkflowClientOptions.newBuilder().validateAndBuildWithDefaults();
    ClientConverters converters = ClientConverters.of(client(options));
    if (converters.byToken(null) != options.getDataConverter()
        || converters.byIds("w", "r", null) != options.getDataConverter()
        || converters.heartbeatByToken(null) != options.getDataConverter()
        || converters.reading(null) != options.getDataConverter()) {
      throw new AssertionError("Not the client's own converter");
    }
    converters
        .byToken(new ActivitySerializationContext("n", "w", "W", "A", "q", false))
        .toPayload("text")
        .orElseThrow();
    return Version.LIBRARY_VERSION;
  }

  static WorkflowClient client(WorkflowClientOptions options) {
    return (WorkflowClient)
        Proxy.newProxyInstance(
            PlainProbe.class.getClassLoader(),
            new Class<?>[] {WorkflowClient.class},
            (proxy, method, arguments) -> options);
  }
}
