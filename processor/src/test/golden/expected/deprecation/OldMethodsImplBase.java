package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldMethods}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public abstract class OldMethodsImplBase extends ParkingActivities implements OldMethods {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OldMethodsImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OldMethodsImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  @Deprecated
  public final String deprecated(String text) {
    return asyncActivityParking().park((client, address) ->
        this.deprecated(text, new OldMethodsCompleter.Deprecated(client, address)));
  }

  /**
   * Hands the {@code OldMethods_Deprecated} activity off: gives {@code pending.token()} to the outside.
   */
  @Deprecated
  protected abstract void deprecated(String text, OldMethodsCompleter.Deprecated pending) throws
      Exception;

  @Override
  @Deprecated(
      forRemoval = true
  )
  public final String forRemoval(String text) {
    return asyncActivityParking().park((client, address) ->
        this.forRemoval(text, new OldMethodsCompleter.ForRemoval(client, address)));
  }

  /**
   * Hands the {@code OldMethods_ForRemoval} activity off: gives {@code pending.token()} to the outside.
   */
  @Deprecated(
      forRemoval = true
  )
  protected abstract void forRemoval(String text, OldMethodsCompleter.ForRemoval pending) throws
      Exception;

  @Override
  public final String current(String text) {
    return asyncActivityParking().park((client, address) ->
        this.current(text, new OldMethodsCompleter.Current(client, address)));
  }

  /**
   * Hands the {@code OldMethods_Current} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void current(String text, OldMethodsCompleter.Current pending) throws
      Exception;
}
