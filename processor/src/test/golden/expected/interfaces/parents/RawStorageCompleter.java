package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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
  public static final class Load extends AsyncActivityHandle {
    Load(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_Load", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(List result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(List result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(List result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code RawStorage_LoadAll}. Thread-safe.
   */
  public static final class LoadAll extends AsyncActivityHandle {
    LoadAll(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_LoadAll", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(Map<OldKey, List<List>> result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(Map<OldKey, List<List>> result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(Map<OldKey, List<List>> result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code RawStorage_Store}. Thread-safe.
   */
  public static final class Store extends AsyncActivityHandle {
    Store(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RawStorage_Store", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete() {
      completeWith(null);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete() {
      return tryCompleteWith(null);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync() {
      return completeWithAsync(null);
    }
  }
}
