package progress;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ProgressActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("rawtypes")
public abstract class ProgressActivitiesImplBase implements ProgressActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ProgressActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ProgressActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Progress_ARecord}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String aRecord(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.ARecord::new,
            pending -> this.aRecord(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_ARecord} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void aRecord(String text, ProgressActivitiesCompleter.ARecord pending) throws
      Exception;

  /**
   * Parks activity {@code Progress_Primitive}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String primitive(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.Primitive::new,
            pending -> this.primitive(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_Primitive} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void primitive(String text, ProgressActivitiesCompleter.Primitive pending)
      throws Exception;

  /**
   * Parks activity {@code Progress_Bytes}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String bytes(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.Bytes::new,
            pending -> this.bytes(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_Bytes} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void bytes(String text, ProgressActivitiesCompleter.Bytes pending) throws
      Exception;

  /**
   * Parks activity {@code Progress_Array}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String array(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.Array::new,
            pending -> this.array(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_Array} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void array(String text, ProgressActivitiesCompleter.Array pending) throws
      Exception;

  /**
   * Parks activity {@code Progress_RawList}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String rawList(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.RawList::new,
            pending -> this.rawList(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_RawList} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void rawList(String text, ProgressActivitiesCompleter.RawList pending) throws
      Exception;

  /**
   * Parks activity {@code Progress_None}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String none(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.None::new,
            pending -> this.none(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_None} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void none(String text, ProgressActivitiesCompleter.None pending) throws
      Exception;

  /**
   * Parks activity {@code Progress_Exact}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String exact(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.Exact::new,
            pending -> this.exact(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_Exact} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void exact(String text, ProgressActivitiesCompleter.Exact pending) throws
      Exception;

  /**
   * Parks activity {@code Progress_Any}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String any(String text) {
    asyncActivityParking()
        .park(
            ProgressActivitiesCompleter.Any::new,
            pending -> this.any(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Progress_Any} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void any(String text, ProgressActivitiesCompleter.Any pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
