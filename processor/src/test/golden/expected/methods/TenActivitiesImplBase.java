package methods;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link TenActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class TenActivitiesImplBase extends ParkingActivities implements TenActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected TenActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected TenActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String one(String text) {
    return asyncActivityParking().park((client, address) ->
        this.one(text, new TenActivitiesCompleter.One(client, address)));
  }

  /** Hands the {@code Ten_One} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void one(String text, TenActivitiesCompleter.One pending) throws Exception;

  @Override
  public final String two(String text) {
    return asyncActivityParking().park((client, address) ->
        this.two(text, new TenActivitiesCompleter.Two(client, address)));
  }

  /** Hands the {@code Ten_Two} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void two(String text, TenActivitiesCompleter.Two pending) throws Exception;

  @Override
  public final String three(String text) {
    return asyncActivityParking().park((client, address) ->
        this.three(text, new TenActivitiesCompleter.Three(client, address)));
  }

  /** Hands the {@code Ten_Three} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void three(String text, TenActivitiesCompleter.Three pending) throws Exception;

  @Override
  public final String four(String text) {
    return asyncActivityParking().park((client, address) ->
        this.four(text, new TenActivitiesCompleter.Four(client, address)));
  }

  /** Hands the {@code Ten_Four} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void four(String text, TenActivitiesCompleter.Four pending) throws Exception;

  @Override
  public final String five(String text) {
    return asyncActivityParking().park((client, address) ->
        this.five(text, new TenActivitiesCompleter.Five(client, address)));
  }

  /** Hands the {@code Ten_Five} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void five(String text, TenActivitiesCompleter.Five pending) throws Exception;

  @Override
  public final String six(String text) {
    return asyncActivityParking().park((client, address) ->
        this.six(text, new TenActivitiesCompleter.Six(client, address)));
  }

  /** Hands the {@code Ten_Six} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void six(String text, TenActivitiesCompleter.Six pending) throws Exception;

  @Override
  public final String seven(String text) {
    return asyncActivityParking().park((client, address) ->
        this.seven(text, new TenActivitiesCompleter.Seven(client, address)));
  }

  /** Hands the {@code Ten_Seven} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void seven(String text, TenActivitiesCompleter.Seven pending) throws Exception;

  @Override
  public final String eight(String text) {
    return asyncActivityParking().park((client, address) ->
        this.eight(text, new TenActivitiesCompleter.Eight(client, address)));
  }

  /** Hands the {@code Ten_Eight} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void eight(String text, TenActivitiesCompleter.Eight pending) throws Exception;

  @Override
  public final String nine(String text) {
    return asyncActivityParking().park((client, address) ->
        this.nine(text, new TenActivitiesCompleter.Nine(client, address)));
  }

  /** Hands the {@code Ten_Nine} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void nine(String text, TenActivitiesCompleter.Nine pending) throws Exception;

  @Override
  public final String ten(String text) {
    return asyncActivityParking().park((client, address) ->
        this.ten(text, new TenActivitiesCompleter.Ten(client, address)));
  }

  /** Hands the {@code Ten_Ten} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void ten(String text, TenActivitiesCompleter.Ten pending) throws Exception;
}
