package waits;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ApprovalActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ApprovalActivitiesImplBase implements ApprovalActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected ApprovalActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected ApprovalActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code Approve}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String approve(String id) {
    asyncActivityParking()
        .untilScheduleToClose()
        .park(
            ApprovalActivitiesCompleter.Approve::new,
            pending -> this.approve(id, pending));
    return null;
  }

  /**
   * Hands activity {@code Approve} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void approve(String id, ApprovalActivitiesCompleter.Approve pending) throws
      Exception;

  /**
   * Parks activity {@code Sign}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void sign(String id) {
    asyncActivityParking()
        .untilScheduleToClose()
        .park(
            ApprovalActivitiesCompleter.Sign::new,
            pending -> this.sign(id, pending));
  }

  /**
   * Hands activity {@code Sign} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void sign(String id, ApprovalActivitiesCompleter.Sign pending) throws
      Exception;

  /**
   * Parks activity {@code Count}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final int count(String id) {
    asyncActivityParking()
        .park(
            ApprovalActivitiesCompleter.Count::new,
            pending -> this.count(id, pending));
    return 0;
  }

  /**
   * Hands activity {@code Count} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void count(String id, ApprovalActivitiesCompleter.Count pending) throws
      Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
