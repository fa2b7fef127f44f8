package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link RawStorage}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public abstract class RawStorageImplBase extends ParkingActivities implements RawStorage {
  /** Parks with the worker's own client and plain callback tokens. */
  protected RawStorageImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected RawStorageImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final List load(OldKey key) {
    return asyncActivityParking().park((client, address) ->
        this.load(key, new RawStorageCompleter.Load(client, address)));
  }

  /**
   * Hands the {@code RawStorage_Load} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void load(OldKey key, RawStorageCompleter.Load pending) throws Exception;

  @Override
  public final Map<OldKey, List<List>> loadAll(List<? extends OldKey> keys) {
    return asyncActivityParking().park((client, address) ->
        this.loadAll(keys, new RawStorageCompleter.LoadAll(client, address)));
  }

  /**
   * Hands the {@code RawStorage_LoadAll} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void loadAll(List<? extends OldKey> keys, RawStorageCompleter.LoadAll pending)
      throws Exception;

  @Override
  public final void store(OldKey key, List... values) {
    asyncActivityParking().park((client, address) ->
        this.store(key, values, new RawStorageCompleter.Store(client, address)));
  }

  /**
   * Hands the {@code RawStorage_Store} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void store(OldKey key, List[] values, RawStorageCompleter.Store pending) throws
      Exception;
}
