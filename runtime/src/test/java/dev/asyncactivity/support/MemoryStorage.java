package dev.asyncactivity.support;

import io.temporal.api.common.v1.Payload;
import io.temporal.payload.storage.StorageDriver;
import io.temporal.payload.storage.StorageDriverActivityInfo;
import io.temporal.payload.storage.StorageDriverClaim;
import io.temporal.payload.storage.StorageDriverRetrieveContext;
import io.temporal.payload.storage.StorageDriverStoreContext;
import io.temporal.payload.storage.StorageDriverTargetInfo;
import io.temporal.payload.storage.StorageDriverWorkflowInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** External storage in memory that notes who stores how much, and for whom. */
public final class MemoryStorage implements StorageDriver {
  private static final String KEY = "key";

  private final Map<String, Payload> payloads = new ConcurrentHashMap<>();
  private final List<Store> stores = new CopyOnWriteArrayList<>();

  private record Store(Thread caller, String words) {}

  /** What this thread has stored since the last question: how many payloads in a call, for whom. */
  public List<String> takeStores() {
    List<Store> own =
        stores.stream().filter(store -> store.caller() == Thread.currentThread()).toList();
    stores.removeAll(own);
    return own.stream().map(Store::words).toList();
  }

  /** All payloads that are stored. */
  public List<Payload> payloads() {
    return List.copyOf(payloads.values());
  }

  @Override
  public String getName() {
    return "memory";
  }

  @Override
  public String getType() {
    return "memory";
  }

  @Override
  public CompletableFuture<List<StorageDriverClaim>> store(
      StorageDriverStoreContext context, List<Payload> values) {
    stores.add(
        new Store(Thread.currentThread(), values.size() + " for " + inWords(context.getTarget())));
    return CompletableFuture.completedFuture(values.stream().map(this::keep).toList());
  }

  private StorageDriverClaim keep(Payload payload) {
    String key = UUID.randomUUID().toString();
    payloads.put(key, payload);
    return new StorageDriverClaim(Map.of(KEY, key));
  }

  @Override
  public CompletableFuture<List<Payload>> retrieve(
      StorageDriverRetrieveContext context, List<StorageDriverClaim> claims) {
    return CompletableFuture.completedFuture(
        claims.stream().map(claim -> payloads.get(claim.getClaimData().get(KEY))).toList());
  }

  private static String inWords(@Nullable StorageDriverTargetInfo target) {
    if (target instanceof StorageDriverWorkflowInfo workflow) {
      return inWords(
          "workflow",
          workflow.getNamespace(),
          workflow.getId(),
          workflow.getRunId(),
          workflow.getType());
    }
    if (target instanceof StorageDriverActivityInfo activity) {
      return inWords(
          "activity",
          activity.getNamespace(),
          activity.getId(),
          activity.getRunId(),
          activity.getType());
    }
    return String.valueOf(target);
  }

  private static String inWords(String kind, @Nullable String... parts) {
    return kind + " " + String.join("/", parts);
  }
}
