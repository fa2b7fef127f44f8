package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ListStorage}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("unchecked")
public abstract class ListStorageImplBase implements ListStorage {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ListStorageImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ListStorageImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code ListStorage_Load}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<Integer> load(String key) {
    asyncActivityParking()
        .park(
            ListStorageCompleter.Load::new,
            pending -> this.load(key, pending));
    return null;
  }

  /**
   * Hands activity {@code ListStorage_Load} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void load(String key, ListStorageCompleter.Load pending) throws Exception;

  /**
   * Parks activity {@code ListStorage_LoadAll}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Map<String, List<List<Integer>>> loadAll(List<? extends String> keys) {
    asyncActivityParking()
        .park(
            ListStorageCompleter.LoadAll::new,
            pending -> this.loadAll(keys, pending));
    return null;
  }

  /**
   * Hands activity {@code ListStorage_LoadAll} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void loadAll(List<? extends String> keys, ListStorageCompleter.LoadAll pending)
      throws Exception;

  /**
   * Parks activity {@code ListStorage_Store}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void store(String key, List<Integer>... values) {
    asyncActivityParking()
        .park(
            ListStorageCompleter.Store::new,
            pending -> this.store(key, values, pending));
  }

  /**
   * Hands activity {@code ListStorage_Store} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void store(String key, List<Integer>[] values,
      ListStorageCompleter.Store pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
