package interfaces.parents;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link RawStorage}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "rawtypes"
})
public abstract class RawStorageImplBase implements RawStorage {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected RawStorageImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected RawStorageImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code RawStorage_Load}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List load(OldKey key) {
    asyncActivityParking()
        .park(
            RawStorageCompleter.Load::new,
            pending -> this.load(key, pending));
    return null;
  }

  /**
   * Hands activity {@code RawStorage_Load} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void load(OldKey key, RawStorageCompleter.Load pending) throws Exception;

  /**
   * Parks activity {@code RawStorage_LoadAll}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Map<OldKey, List<List>> loadAll(List<? extends OldKey> keys) {
    asyncActivityParking()
        .park(
            RawStorageCompleter.LoadAll::new,
            pending -> this.loadAll(keys, pending));
    return null;
  }

  /**
   * Hands activity {@code RawStorage_LoadAll} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void loadAll(List<? extends OldKey> keys, RawStorageCompleter.LoadAll pending)
      throws Exception;

  /**
   * Parks activity {@code RawStorage_Store}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void store(OldKey key, List... values) {
    asyncActivityParking()
        .park(
            RawStorageCompleter.Store::new,
            pending -> this.store(key, values, pending));
  }

  /**
   * Hands activity {@code RawStorage_Store} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void store(OldKey key, List[] values, RawStorageCompleter.Store pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
