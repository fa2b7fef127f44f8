package methods;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link MethodActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class MethodActivitiesImplBase extends ParkingActivities
      implements MethodActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected MethodActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected MethodActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String checked(String text) {
    return asyncActivityParking().park((client, address) ->
        this.checked(text, new MethodActivitiesCompleter.Checked(client, address)));
  }

  /**
   * Hands the {@code Methods_Checked} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void checked(String text, MethodActivitiesCompleter.Checked pending) throws
      Exception;

  @Override
  public final String unchecked(String text) {
    return asyncActivityParking().park((client, address) ->
        this.unchecked(text, new MethodActivitiesCompleter.Unchecked(client, address)));
  }

  /**
   * Hands the {@code Methods_Unchecked} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void unchecked(String text, MethodActivitiesCompleter.Unchecked pending) throws
      Exception;

  @Override
  public final String named(String text) {
    return asyncActivityParking().park((client, address) ->
        this.named(text, new MethodActivitiesCompleter.Named(client, address)));
  }

  /** Hands the {@code own-name} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void named(String text, MethodActivitiesCompleter.Named pending) throws
      Exception;

  @Override
  public final String prefixed(String text) {
    return asyncActivityParking().park((client, address) ->
        this.prefixed(text, new MethodActivitiesCompleter.Prefixed(client, address)));
  }

  /**
   * Hands the {@code Methods_Prefixed} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void prefixed(String text, MethodActivitiesCompleter.Prefixed pending) throws
      Exception;

  @Override
  public final String documented(String text) {
    return asyncActivityParking().park((client, address) ->
        this.documented(text, new MethodActivitiesCompleter.Documented(client, address)));
  }

  /**
   * Hands the {@code Methods_Documented} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void documented(String text, MethodActivitiesCompleter.Documented pending)
      throws Exception;

  @Override
  public final String retried(String text) {
    return asyncActivityParking().park((client, address) ->
        this.retried(text, new MethodActivitiesCompleter.Retried(client, address)));
  }

  /**
   * Hands the {@code Methods_Retried} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void retried(String text, MethodActivitiesCompleter.Retried pending) throws
      Exception;
}
