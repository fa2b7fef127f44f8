package expenses;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ExpenseActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ExpenseActivitiesImplBase extends ParkingActivities
      implements ExpenseActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ExpenseActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ExpenseActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final Decision requestApproval(ExpenseReport report) {
    return asyncActivityParking().park((client, address) ->
        this.requestApproval(report,
            new ExpenseActivitiesCompleter.RequestApproval(client, address)));
  }

  /**
   * Hands the {@code RequestApproval} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void requestApproval(ExpenseReport report,
      ExpenseActivitiesCompleter.RequestApproval pending) throws Exception;
}
