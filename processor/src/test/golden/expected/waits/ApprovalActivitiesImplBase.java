package waits;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ApprovalActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ApprovalActivitiesImplBase
    implements ApprovalActivities, ApprovalActivitiesHandOffs {
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
  public final Decision approve(String report) {
    asyncActivityParking()
        .park(
            ApprovalActivitiesCompleter.Approve::new,
            pending -> this.approve(report, pending));
    return null;
  }

  /**
   * Hands activity {@code Approve} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void approve(String report, ApprovalActivitiesCompleter.Approve pending) throws
      Exception;

  /**
   * Parks activity {@code Confirm}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final void confirm(String report) {
    asyncActivityParking()
        .park(
            ApprovalActivitiesCompleter.Confirm::new,
            pending -> this.confirm(report, pending));
  }

  /**
   * Hands activity {@code Confirm} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void confirm(String report, ApprovalActivitiesCompleter.Confirm pending) throws
      Exception;

  /**
   * Parks activity {@code Count}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final int count(String... reports) {
    asyncActivityParking()
        .park(
            ApprovalActivitiesCompleter.Count::new,
            pending -> this.count(reports, pending));
    return 0;
  }

  /**
   * Hands activity {@code Count} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void count(String[] reports, ApprovalActivitiesCompleter.Count pending) throws
      Exception;

  /**
   * Parks activity {@code Choose}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final List<String> choose(List<String> among) {
    asyncActivityParking()
        .park(
            ApprovalActivitiesCompleter.Choose::new,
            pending -> this.choose(among, pending));
    return null;
  }

  /**
   * Hands activity {@code Choose} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void choose(List<String> among, ApprovalActivitiesCompleter.Choose pending)
      throws Exception;

  /**
   * Parks activity {@code Review}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final String review(String report) {
    asyncActivityParking()
        .park(
            ApprovalActivitiesCompleter.Review::new,
            pending -> this.review(report, pending));
    return null;
  }

  /**
   * Hands activity {@code Review} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void review(String report, ApprovalActivitiesCompleter.Review pending) throws
      Exception;

  /**
   * Hands activity {@code Approve} off where the workflow waits itself.
   */
  @Override
  public final void handOffApprove(String report, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Approve",
            ticket,
            ApprovalActivitiesCompleter.Approve::new,
            pending -> this.approve(report, pending));
  }

  /**
   * Withdraws activity {@code Approve}, for which nobody waits any more.
   */
  @Override
  public final void withdrawApprove(String report, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Approve",
            ticket,
            ApprovalActivitiesCompleter.Approve::new,
            pending -> this.withdrawApprove(report, pending));
  }

  /**
   * Tells the outside that activity {@code Approve} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawApprove(String report, ApprovalActivitiesCompleter.Approve pending) throws
      Exception {
  }

  /**
   * Hands activity {@code Confirm} off where the workflow waits itself.
   */
  @Override
  public final void handOffConfirm(String report, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Confirm",
            ticket,
            ApprovalActivitiesCompleter.Confirm::new,
            pending -> this.confirm(report, pending));
  }

  /**
   * Withdraws activity {@code Confirm}, for which nobody waits any more.
   */
  @Override
  public final void withdrawConfirm(String report, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Confirm",
            ticket,
            ApprovalActivitiesCompleter.Confirm::new,
            pending -> this.withdrawConfirm(report, pending));
  }

  /**
   * Tells the outside that activity {@code Confirm} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawConfirm(String report, ApprovalActivitiesCompleter.Confirm pending) throws
      Exception {
  }

  /**
   * Hands activity {@code Count} off where the workflow waits itself.
   */
  @Override
  public final void handOffCount(String[] reports, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Count",
            ticket,
            ApprovalActivitiesCompleter.Count::new,
            pending -> this.count(reports, pending));
  }

  /**
   * Withdraws activity {@code Count}, for which nobody waits any more.
   */
  @Override
  public final void withdrawCount(String[] reports, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Count",
            ticket,
            ApprovalActivitiesCompleter.Count::new,
            pending -> this.withdrawCount(reports, pending));
  }

  /**
   * Tells the outside that activity {@code Count} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawCount(String[] reports, ApprovalActivitiesCompleter.Count pending) throws
      Exception {
  }

  /**
   * Hands activity {@code Choose} off where the workflow waits itself.
   */
  @Override
  public final void handOffChoose(List<String> among, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Choose",
            ticket,
            ApprovalActivitiesCompleter.Choose::new,
            pending -> this.choose(among, pending));
  }

  /**
   * Withdraws activity {@code Choose}, for which nobody waits any more.
   */
  @Override
  public final void withdrawChoose(List<String> among, WaitTicket ticket) {
    asyncActivityParking()
        .handOff(
            "Choose",
            ticket,
            ApprovalActivitiesCompleter.Choose::new,
            pending -> this.withdrawChoose(among, pending));
  }

  /**
   * Tells the outside that activity {@code Choose} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawChoose(List<String> among, ApprovalActivitiesCompleter.Choose pending)
      throws Exception {
  }

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
