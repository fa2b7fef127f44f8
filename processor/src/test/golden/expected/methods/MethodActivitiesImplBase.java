package methods;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link MethodActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class MethodActivitiesImplBase implements MethodActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected MethodActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected MethodActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Methods_Checked}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String checked(String text) {
    asyncActivityParking()
        .park(
            MethodActivitiesCompleter.Checked::new,
            pending -> this.checked(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Methods_Checked} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void checked(String text, MethodActivitiesCompleter.Checked pending) throws
      Exception;

  /**
   * Parks activity {@code Methods_Unchecked}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String unchecked(String text) {
    asyncActivityParking()
        .park(
            MethodActivitiesCompleter.Unchecked::new,
            pending -> this.unchecked(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Methods_Unchecked} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void unchecked(String text, MethodActivitiesCompleter.Unchecked pending) throws
      Exception;

  /**
   * Parks activity {@code own-name}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String named(String text) {
    asyncActivityParking()
        .park(
            MethodActivitiesCompleter.Named::new,
            pending -> this.named(text, pending));
    return null;
  }

  /**
   * Hands activity {@code own-name} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void named(String text, MethodActivitiesCompleter.Named pending) throws
      Exception;

  /**
   * Parks activity {@code Methods_Prefixed}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String prefixed(String text) {
    asyncActivityParking()
        .park(
            MethodActivitiesCompleter.Prefixed::new,
            pending -> this.prefixed(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Methods_Prefixed} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void prefixed(String text, MethodActivitiesCompleter.Prefixed pending) throws
      Exception;

  /**
   * Parks activity {@code Methods_Documented}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String documented(String text) {
    asyncActivityParking()
        .park(
            MethodActivitiesCompleter.Documented::new,
            pending -> this.documented(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Methods_Documented} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void documented(String text, MethodActivitiesCompleter.Documented pending)
      throws Exception;

  /**
   * Parks activity {@code Methods_Retried}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String retried(String text) {
    asyncActivityParking()
        .park(
            MethodActivitiesCompleter.Retried::new,
            pending -> this.retried(text, pending));
    return null;
  }

  /**
   * Hands activity {@code Methods_Retried} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void retried(String text, MethodActivitiesCompleter.Retried pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
