package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ListStorage}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("unchecked")
public abstract class ListStorageImplBase extends ParkingActivities implements ListStorage {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ListStorageImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ListStorageImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final List<Integer> load(String key) {
    return asyncActivityParking().park((client, address) ->
        this.load(key, new ListStorageCompleter.Load(client, address)));
  }

  /**
   * Hands the {@code ListStorage_Load} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void load(String key, ListStorageCompleter.Load pending) throws Exception;

  @Override
  public final Map<String, List<List<Integer>>> loadAll(List<? extends String> keys) {
    return asyncActivityParking().park((client, address) ->
        this.loadAll(keys, new ListStorageCompleter.LoadAll(client, address)));
  }

  /**
   * Hands the {@code ListStorage_LoadAll} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void loadAll(List<? extends String> keys, ListStorageCompleter.LoadAll pending)
      throws Exception;

  @Override
  public final void store(String key, List<Integer>... values) {
    asyncActivityParking().park((client, address) ->
        this.store(key, values, new ListStorageCompleter.Store(client, address)));
  }

  /**
   * Hands the {@code ListStorage_Store} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void store(String key, List<Integer>[] values,
      ListStorageCompleter.Store pending) throws Exception;
}
