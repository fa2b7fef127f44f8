package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link RawStorage}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public final class RawStorageCompleter {
  private final AsyncActivityClient client;

  private RawStorageCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static RawStorageCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static RawStorageCompleter create(AsyncActivityClient client) {
    return new RawStorageCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code RawStorage_Load} activity that the token identifies.
   */
  public Load load(String token) {
    return new Load(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code RawStorage_Load} activity at an address. */
  public Load load(ActivityAddress address) {
    return new Load(client, address);
  }

  /** Finds the {@code RawStorage_Load} activities that are pending. */
  public ParkedActivities<Load> load() {
    return client.parked("RawStorage_Load", address -> new Load(client, address));
  }

  /**
   * Returns a handle for the parked {@code RawStorage_LoadAll} activity that the token identifies.
   */
  public LoadAll loadAll(String token) {
    return new LoadAll(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code RawStorage_LoadAll} activity at an address. */
  public LoadAll loadAll(ActivityAddress address) {
    return new LoadAll(client, address);
  }

  /** Finds the {@code RawStorage_LoadAll} activities that are pending. */
  public ParkedActivities<LoadAll> loadAll() {
    return client.parked("RawStorage_LoadAll", address -> new LoadAll(client, address));
  }

  /**
   * Returns a handle for the parked {@code RawStorage_Store} activity that the token identifies.
   */
  public Store store(String token) {
    return new Store(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code RawStorage_Store} activity at an address. */
  public Store store(ActivityAddress address) {
    return new Store(client, address);
  }

  /** Finds the {@code RawStorage_Store} activities that are pending. */
  public ParkedActivities<Store> store() {
    return client.parked("RawStorage_Store", address -> new Store(client, address));
  }

  /** A parked {@code RawStorage_Load} activity. Thread-safe. */
  public static final class Load extends ResultHandle<List> {
    Load(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_Load", Attempts.ANY);
    }
  }

  /** A parked {@code RawStorage_LoadAll} activity. Thread-safe. */
  public static final class LoadAll extends ResultHandle<Map<OldKey, List<List>>> {
    LoadAll(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_LoadAll", Attempts.ANY);
    }
  }

  /** A parked {@code RawStorage_Store} activity. Thread-safe. */
  public static final class Store extends VoidHandle {
    Store(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_Store", Attempts.ANY);
    }
  }
}
