package cadence;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
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
  public final List<String> approve(String id) {
    return asyncActivityParking().park((client, address) ->
        this.approve(id, new BothActivitiesCompleter.Approve(client, address)));
  }

  /** Hands the {@code Approve} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void approve(String id, BothActivitiesCompleter.Approve pending) throws
      Exception;

  @Override
  public final int count(String id) {
    asyncActivityParking().park((client, address) ->
        this.count(id, new BothActivitiesCompleter.Count(client, address)));
    return 0;
  }

  /** Hands the {@code Count} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void count(String id, BothActivitiesCompleter.Count pending) throws Exception;

  @Override
  public final void book(String id) {
    asyncActivityParking().park((client, address) ->
        this.book(id, new BothActivitiesCompleter.Book(client, address)));
  }

  /** Hands the {@code Book} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void book(String id, BothActivitiesCompleter.Book pending) throws Exception;
}
