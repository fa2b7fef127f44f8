package dev.asyncactivity.internal.payload;

import dev.asyncactivity.support.MemoryStorage;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.payload.storage.ExternalStorage;
import java.util.function.Supplier;

/** Uses a client with storage on whatever SDK its class loader has; gives what was stored. */
public final class StoringProbe implements Supplier<String> {

  @Override
  public String get() {
    MemoryStorage storage = new MemoryStorage();
    WorkflowClientOptions options =
        WorkflowClientOptions.newBuilder()
            .setExternalStorage(
                ExternalStorage.newBuilder().setDriver(storage).setPayloadSizeThreshold(0).build())
            .validateAndBuildWithDefaults();
    ClientConverters.of(PlainProbe.client(options)).byIds("w", "r", null).toPayload("text");
    return String.join(", ", storage.takeStores());
  }
}
