package progress;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ProgressActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("rawtypes")
public abstract class ProgressActivitiesImplBase extends ParkingActivities
      implements ProgressActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ProgressActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ProgressActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String aRecord(String text) {
    return asyncActivityParking().park((client, address) ->
        this.aRecord(text, new ProgressActivitiesCompleter.ARecord(client, address)));
  }

  /**
   * Hands the {@code Progress_ARecord} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void aRecord(String text, ProgressActivitiesCompleter.ARecord pending) throws
      Exception;

  @Override
  public final String primitive(String text) {
    return asyncActivityParking().park((client, address) ->
        this.primitive(text, new ProgressActivitiesCompleter.Primitive(client, address)));
  }

  /**
   * Hands the {@code Progress_Primitive} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void primitive(String text, ProgressActivitiesCompleter.Primitive pending)
      throws Exception;

  @Override
  public final String bytes(String text) {
    return asyncActivityParking().park((client, address) ->
        this.bytes(text, new ProgressActivitiesCompleter.Bytes(client, address)));
  }

  /**
   * Hands the {@code Progress_Bytes} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void bytes(String text, ProgressActivitiesCompleter.Bytes pending) throws
      Exception;

  @Override
  public final String array(String text) {
    return asyncActivityParking().park((client, address) ->
        this.array(text, new ProgressActivitiesCompleter.Array(client, address)));
  }

  /**
   * Hands the {@code Progress_Array} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void array(String text, ProgressActivitiesCompleter.Array pending) throws
      Exception;

  @Override
  public final String rawList(String text) {
    return asyncActivityParking().park((client, address) ->
        this.rawList(text, new ProgressActivitiesCompleter.RawList(client, address)));
  }

  /**
   * Hands the {@code Progress_RawList} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void rawList(String text, ProgressActivitiesCompleter.RawList pending) throws
      Exception;

  @Override
  public final String none(String text) {
    return asyncActivityParking().park((client, address) ->
        this.none(text, new ProgressActivitiesCompleter.None(client, address)));
  }

  /**
   * Hands the {@code Progress_None} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void none(String text, ProgressActivitiesCompleter.None pending) throws
      Exception;

  @Override
  public final String exact(String text) {
    return asyncActivityParking().park((client, address) ->
        this.exact(text, new ProgressActivitiesCompleter.Exact(client, address)));
  }

  /**
   * Hands the {@code Progress_Exact} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void exact(String text, ProgressActivitiesCompleter.Exact pending) throws
      Exception;

  @Override
  public final String any(String text) {
    return asyncActivityParking().park((client, address) ->
        this.any(text, new ProgressActivitiesCompleter.Any(client, address)));
  }

  /** Hands the {@code Progress_Any} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void any(String text, ProgressActivitiesCompleter.Any pending) throws
      Exception;
}
