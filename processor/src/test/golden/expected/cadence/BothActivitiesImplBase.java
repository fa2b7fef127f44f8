package cadence;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link BothActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class BothActivitiesImplBase extends ParkingActivities implements BothActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected BothActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected BothActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String approve(String id) {
    return asyncActivityParking().park((client, address) ->
        this.approve(id, new BothActivitiesCompleter.Approve(client, address)));
  }

  /** Hands the {@code Approve} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void approve(String id, BothActivitiesCompleter.Approve pending) throws
      Exception;
}
