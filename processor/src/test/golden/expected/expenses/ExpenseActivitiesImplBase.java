package expenses;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ExpenseActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ExpenseActivitiesImplBase implements ExpenseActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ExpenseActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ExpenseActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code RequestApproval}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Decision requestApproval(ExpenseReport report) {
    asyncActivityParking()
        .park(
            ExpenseActivitiesCompleter.RequestApproval::new,
            pending -> this.requestApproval(report, pending));
    return null;
  }

  /**
   * Hands activity {@code RequestApproval} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void requestApproval(ExpenseReport report,
      ExpenseActivitiesCompleter.RequestApproval pending) throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
