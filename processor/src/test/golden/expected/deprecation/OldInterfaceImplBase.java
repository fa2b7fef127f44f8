package deprecation;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link OldInterface}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@Deprecated
@SuppressWarnings("deprecation")
public abstract class OldInterfaceImplBase extends ParkingActivities implements OldInterface {
  /** Parks with the worker's own client and plain callback tokens. */
  protected OldInterfaceImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected OldInterfaceImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String call(String text) {
    return asyncActivityParking().park((client, address) ->
        this.call(text, new OldInterfaceCompleter.Call(client, address)));
  }

  /**
   * Hands the {@code OldInterface_Call} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void call(String text, OldInterfaceCompleter.Call pending) throws Exception;
}
