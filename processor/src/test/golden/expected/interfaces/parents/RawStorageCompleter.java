package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link RawStorage}, from anywhere. Thread-safe.
 */
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

  /**
   * Makes a completer for plain callback tokens.
   */
  public static RawStorageCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static RawStorageCompleter create(AsyncActivityClient client) {
    return new RawStorageCompleter(client);
  }

  /**
   * The activity {@code RawStorage_Load} of a callback token.
   */
  public Load load(String token) {
    return new Load(client, client.openToken(token));
  }

  /**
   * The activity {@code RawStorage_Load} at an address.
   */
  public Load load(ActivityAddress address) {
    return new Load(client, address);
  }

  /**
   * The activity {@code RawStorage_LoadAll} of a callback token.
   */
  public LoadAll loadAll(String token) {
    return new LoadAll(client, client.openToken(token));
  }

  /**
   * The activity {@code RawStorage_LoadAll} at an address.
   */
  public LoadAll loadAll(ActivityAddress address) {
    return new LoadAll(client, address);
  }

  /**
   * The activity {@code RawStorage_Store} of a callback token.
   */
  public Store store(String token) {
    return new Store(client, client.openToken(token));
  }

  /**
   * The activity {@code RawStorage_Store} at an address.
   */
  public Store store(ActivityAddress address) {
    return new Store(client, address);
  }

  /**
   * A parked activity {@code RawStorage_Load}. Thread-safe.
   */
  public static final class Load extends ResultHandle<List> {
    Load(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_Load", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code RawStorage_LoadAll}. Thread-safe.
   */
  public static final class LoadAll extends ResultHandle<Map<OldKey, List<List>>> {
    LoadAll(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_LoadAll", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code RawStorage_Store}. Thread-safe.
   */
  public static final class Store extends VoidHandle {
    Store(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_Store", Attempts.ANY);
    }
  }
}
