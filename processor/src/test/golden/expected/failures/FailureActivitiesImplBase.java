package failures;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link FailureActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class FailureActivitiesImplBase implements FailureActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected FailureActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected FailureActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Failures_Charge}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String charge(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.Charge::new,
            pending -> this.charge(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_Charge} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void charge(Order order, FailureActivitiesCompleter.Charge pending) throws
      Exception;

  /**
   * Parks activity {@code Failures_ChargeAgain}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String chargeAgain(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.ChargeAgain::new,
            pending -> this.chargeAgain(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_ChargeAgain} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void chargeAgain(Order order, FailureActivitiesCompleter.ChargeAgain pending)
      throws Exception;

  /**
   * Parks activity {@code Failures_ChargeOnce}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String chargeOnce(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.ChargeOnce::new,
            pending -> this.chargeOnce(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_ChargeOnce} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void chargeOnce(Order order, FailureActivitiesCompleter.ChargeOnce pending)
      throws Exception;

  /**
   * Parks activity {@code Failures_Split}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String split(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.Split::new,
            pending -> this.split(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_Split} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void split(Order order, FailureActivitiesCompleter.Split pending) throws
      Exception;

  /**
   * Parks activity {@code Failures_Remote}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String remote(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.Remote::new,
            pending -> this.remote(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_Remote} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void remote(Order order, FailureActivitiesCompleter.Remote pending) throws
      Exception;

  /**
   * Parks activity {@code Failures_Clash}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String clash(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.Clash::new,
            pending -> this.clash(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_Clash} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void clash(Order order, FailureActivitiesCompleter.Clash pending) throws
      Exception;

  /**
   * Parks activity {@code Failures_Without}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String without(Order order) {
    asyncActivityParking()
        .park(
            FailureActivitiesCompleter.Without::new,
            pending -> this.without(order, pending));
    return null;
  }

  /**
   * Hands activity {@code Failures_Without} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void without(Order order, FailureActivitiesCompleter.Without pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
