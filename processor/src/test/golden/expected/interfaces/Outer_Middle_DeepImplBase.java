package interfaces;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link Outer.Middle.Deep}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class Outer_Middle_DeepImplBase extends ParkingActivities
      implements Outer.Middle.Deep {
  /** Parks with the worker's own client and plain callback tokens. */
  protected Outer_Middle_DeepImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected Outer_Middle_DeepImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final Outer.Value deep(Outer.Value value) {
    return asyncActivityParking().park((client, address) ->
        this.deep(value, new Outer_Middle_DeepCompleter.Deep(client, address)));
  }

  /** Hands the {@code Two_Deep} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void deep(Outer.Value value, Outer_Middle_DeepCompleter.Deep pending) throws
      Exception;
}
