package interfaces;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Outer.Inner}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class Outer_InnerImplBase extends ParkingActivities implements Outer.Inner {
  /** Parks with the worker's own client and plain callback tokens. */
  protected Outer_InnerImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected Outer_InnerImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final Outer.Value inner(Outer.Value value) {
    return asyncActivityParking().park((client, address) ->
        this.inner(value, new Outer_InnerCompleter.Inner(client, address)));
  }

  /** Hands the {@code One_Inner} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void inner(Outer.Value value, Outer_InnerCompleter.Inner pending) throws
      Exception;
}
