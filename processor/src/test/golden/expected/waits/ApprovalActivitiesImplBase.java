package waits;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ApprovalActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ApprovalActivitiesImplBase extends ParkingActivities
      implements ApprovalActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ApprovalActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ApprovalActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final String approve(String id) {
    return asyncActivityParking().untilScheduleToClose().park((client, address) ->
        this.approve(id, new ApprovalActivitiesCompleter.Approve(client, address)));
  }

  /** Hands the {@code Approve} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void approve(String id, ApprovalActivitiesCompleter.Approve pending) throws
      Exception;

  @Override
  public final void sign(String id) {
    asyncActivityParking().untilScheduleToClose().park((client, address) ->
        this.sign(id, new ApprovalActivitiesCompleter.Sign(client, address)));
  }

  /** Hands the {@code Sign} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void sign(String id, ApprovalActivitiesCompleter.Sign pending) throws
      Exception;

  @Override
  public final int count(String id) {
    asyncActivityParking().park((client, address) ->
        this.count(id, new ApprovalActivitiesCompleter.Count(client, address)));
    return 0;
  }

  /** Hands the {@code Count} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void count(String id, ApprovalActivitiesCompleter.Count pending) throws
      Exception;
}
