package failures;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link FailureActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class FailureActivitiesImplBase extends ParkingActivities
      implements FailureActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected FailureActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected FailureActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String charge(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.charge(order, new FailureActivitiesCompleter.Charge(client, address)));
  }

  /**
   * Hands the {@code Failures_Charge} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void charge(Order order, FailureActivitiesCompleter.Charge pending) throws
      Exception;

  @Override
  public final String chargeAgain(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.chargeAgain(order, new FailureActivitiesCompleter.ChargeAgain(client, address)));
  }

  /**
   * Hands the {@code Failures_ChargeAgain} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void chargeAgain(Order order, FailureActivitiesCompleter.ChargeAgain pending)
      throws Exception;

  @Override
  public final String chargeOnce(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.chargeOnce(order, new FailureActivitiesCompleter.ChargeOnce(client, address)));
  }

  /**
   * Hands the {@code Failures_ChargeOnce} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void chargeOnce(Order order, FailureActivitiesCompleter.ChargeOnce pending)
      throws Exception;

  @Override
  public final String split(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.split(order, new FailureActivitiesCompleter.Split(client, address)));
  }

  /**
   * Hands the {@code Failures_Split} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void split(Order order, FailureActivitiesCompleter.Split pending) throws
      Exception;

  @Override
  public final String remote(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.remote(order, new FailureActivitiesCompleter.Remote(client, address)));
  }

  /**
   * Hands the {@code Failures_Remote} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void remote(Order order, FailureActivitiesCompleter.Remote pending) throws
      Exception;

  @Override
  public final String clash(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.clash(order, new FailureActivitiesCompleter.Clash(client, address)));
  }

  /**
   * Hands the {@code Failures_Clash} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void clash(Order order, FailureActivitiesCompleter.Clash pending) throws
      Exception;

  @Override
  public final String without(Order order) {
    return asyncActivityParking().park((client, address) ->
        this.without(order, new FailureActivitiesCompleter.Without(client, address)));
  }

  /**
   * Hands the {@code Failures_Without} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void without(Order order, FailureActivitiesCompleter.Without pending) throws
      Exception;
}
