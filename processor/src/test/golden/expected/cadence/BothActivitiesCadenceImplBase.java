package cadence;

import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.internal.worker.CadenceParkingActivities;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link BothActivities}.
 * Cadence calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class BothActivitiesCadenceImplBase extends CadenceParkingActivities
      implements BothActivities {
  /** Parks with the worker's own service and plain callback tokens. */
  protected BothActivitiesCadenceImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected BothActivitiesCadenceImplBase(CadenceActivityClient client) {
    super(client);
  }

  @Override
  public final List<String> approve(String id) {
    return asyncActivityParking().park((client, address) ->
        this.approve(id, new BothActivitiesCadenceCompleter.Approve(client, address)));
  }

  /**
   * Hands the {@code BothActivities::approve} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void approve(String id, BothActivitiesCadenceCompleter.Approve pending) throws
      Exception;

  @Override
  public final int count(String id) {
    asyncActivityParking().park((client, address) ->
        this.count(id, new BothActivitiesCadenceCompleter.Count(client, address)));
    return 0;
  }

  /**
   * Hands the {@code BothActivities::count} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void count(String id, BothActivitiesCadenceCompleter.Count pending) throws
      Exception;

  @Override
  public final void book(String id) {
    asyncActivityParking().park((client, address) ->
        this.book(id, new BothActivitiesCadenceCompleter.Book(client, address)));
  }

  /**
   * Hands the {@code BothActivities::book} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void book(String id, BothActivitiesCadenceCompleter.Book pending) throws
      Exception;
}
