package methods;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link TenActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class TenActivitiesImplBase implements TenActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected TenActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected TenActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Ten_One}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String one(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.One::new,
            pending -> this.one(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_One} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void one(String text, TenActivitiesCompleter.One pending) throws Exception;

  /**
   * Parks activity {@code Ten_Two}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String two(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Two::new,
            pending -> this.two(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Two} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void two(String text, TenActivitiesCompleter.Two pending) throws Exception;

  /**
   * Parks activity {@code Ten_Three}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String three(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Three::new,
            pending -> this.three(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Three} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void three(String text, TenActivitiesCompleter.Three pending) throws Exception;

  /**
   * Parks activity {@code Ten_Four}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String four(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Four::new,
            pending -> this.four(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Four} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void four(String text, TenActivitiesCompleter.Four pending) throws Exception;

  /**
   * Parks activity {@code Ten_Five}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String five(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Five::new,
            pending -> this.five(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Five} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void five(String text, TenActivitiesCompleter.Five pending) throws Exception;

  /**
   * Parks activity {@code Ten_Six}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String six(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Six::new,
            pending -> this.six(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Six} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void six(String text, TenActivitiesCompleter.Six pending) throws Exception;

  /**
   * Parks activity {@code Ten_Seven}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String seven(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Seven::new,
            pending -> this.seven(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Seven} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void seven(String text, TenActivitiesCompleter.Seven pending) throws Exception;

  /**
   * Parks activity {@code Ten_Eight}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String eight(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Eight::new,
            pending -> this.eight(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Eight} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void eight(String text, TenActivitiesCompleter.Eight pending) throws Exception;

  /**
   * Parks activity {@code Ten_Nine}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String nine(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Nine::new,
            pending -> this.nine(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Nine} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void nine(String text, TenActivitiesCompleter.Nine pending) throws Exception;

  /**
   * Parks activity {@code Ten_Ten}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String ten(String text) {
    asyncActivityParking()
        .park(
            TenActivitiesCompleter.Ten::new,
            pending -> this.ten(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Ten_Ten} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void ten(String text, TenActivitiesCompleter.Ten pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
