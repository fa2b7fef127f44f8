package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldOuter.Inner}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings("deprecation")
public abstract class OldOuter_InnerImplBase extends ParkingActivities implements OldOuter.Inner {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OldOuter_InnerImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OldOuter_InnerImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String call(String text) {
    return asyncActivityParking().park((client, address) ->
        this.call(text, new OldOuter_InnerCompleter.Call(client, address)));
  }

  /**
   * Hands the {@code OldOuter_Call} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void call(String text, OldOuter_InnerCompleter.Call pending) throws Exception;
}
