package dev.asyncactivity.internal.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.support.AesGcmCodec;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.payload.codec.PayloadCodecException;
import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.storage.ExternalStorage;
import io.temporal.payload.storage.StorageDriver;
import io.temporal.payload.storage.StorageDriverClaim;
import io.temporal.payload.storage.StorageDriverRetrieveContext;
import io.temporal.payload.storage.StorageDriverStoreContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ClientConvertersTest {
  private static final ActivitySerializationContext CONTEXT =
      new ActivitySerializationContext("default", "w", "W", "A", "q", false);

  @Test
  void withoutStorageItIsTheClientsOwnConverter() {
    DataConverter own = DefaultDataConverter.newDefaultInstance();
    ClientConverters converters = ClientConverters.of(PlainProbe.client(options(own).build()));

    assertThat(
            List.of(
                converters.byToken(null),
                converters.heartbeatByToken(null),
                converters.byIds("w", "r", null),
                converters.reading(null)))
        .allSatisfy(converter -> assertThat(converter).isSameAs(own));
  }

  @Test
  void aContextIsTheConverters() {
    DataConverter own = encrypting();
    ClientConverters converters = ClientConverters.of(PlainProbe.client(options(own).build()));

    for (DataConverter converter :
        List.of(
            converters.byToken(CONTEXT),
            converters.heartbeatByToken(CONTEXT),
            converters.byIds("w", "r", CONTEXT))) {
      Payload payload = converter.toPayload("text").orElseThrow();
      assertThat(converters.reading(CONTEXT).fromPayload(payload, String.class, String.class))
          .isEqualTo("text");
      assertThatThrownBy(() -> own.fromPayload(payload, String.class, String.class))
          .isInstanceOf(PayloadCodecException.class);
    }
  }

  private static DataConverter encrypting() {
    return new CodecDataConverter(
        DefaultDataConverter.newDefaultInstance(), List.of(AesGcmCodec.boundToContext()));
  }

  @Test
  void theCallersThreadCallsTheDriverAndWaits() throws InterruptedException {
    AtomicReference<Thread> caller = new AtomicReference<>();
    CompletableFuture<List<StorageDriverClaim>> stored = new CompletableFuture<>();
    DataConverter converter =
        storing(
            () -> {
              caller.set(Thread.currentThread());
              return stored;
            });
    CompletableFuture<Payload> converted = new CompletableFuture<>();
    Thread thread = new Thread(() -> converted.complete(converter.toPayload("text").orElseThrow()));
    thread.start();
    while (thread.getState() != Thread.State.WAITING) {
      Thread.sleep(5);
    }

    assertThat(caller.get()).isSameAs(thread);
    assertThat(converted).isNotDone();
    stored.complete(List.of(new StorageDriverClaim(Map.of("key", "1"))));
    assertThat(converted).succeedsWithin(10, TimeUnit.SECONDS);
  }

  @Test
  void anInterruptEndsTheWait() {
    DataConverter converter = storing(CompletableFuture::new);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> converter.toPayload("text")).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void theDriversExceptionIsThrown() {
    IllegalArgumentException refusal = new IllegalArgumentException("refused");
    IOException checked = new IOException("away");

    assertThatThrownBy(
            () ->
                storing(
                        () -> {
                          throw refusal;
                        })
                    .toPayload("text"))
        .isSameAs(refusal);
    assertThatThrownBy(
            () -> storing(() -> CompletableFuture.failedFuture(refusal)).toPayload("text"))
        .isSameAs(refusal);
    assertThatThrownBy(
            () -> storing(() -> CompletableFuture.failedFuture(checked)).toPayload("text"))
        .isInstanceOf(CompletionException.class)
        .hasCause(checked);
  }

  private static DataConverter storing(
      Supplier<CompletableFuture<List<StorageDriverClaim>>> store) {
    WorkflowClientOptions options =
        options(DefaultDataConverter.newDefaultInstance())
            .setExternalStorage(
                ExternalStorage.newBuilder()
                    .setDriver(new Driver(store))
                    .setPayloadSizeThreshold(0)
                    .build())
            .build();
    return ClientConverters.of(PlainProbe.client(options)).byToken(null);
  }

  private static WorkflowClientOptions.Builder options(DataConverter converter) {
    return WorkflowClientOptions.newBuilder().setNamespace("default").setDataConverter(converter);
  }

  private record Driver(Supplier<CompletableFuture<List<StorageDriverClaim>>> store)
      implements StorageDriver {
    @Override
    public String getName() {
      return "driver";
    }

    @Override
    public String getType() {
      return "driver";
    }

    @Override
    public CompletableFuture<List<StorageDriverClaim>> store(
        StorageDriverStoreContext context, List<Payload> payloads) {
      return store.get();
    }

    @Override
    public CompletableFuture<List<Payload>> retrieve(
        StorageDriverRetrieveContext context, List<StorageDriverClaim> claims) {
      throw new AssertionError("Not stored");
    }
  }
}
