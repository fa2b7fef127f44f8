package signals;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link ApprovalActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class ApprovalActivitiesImplBase extends ParkingActivities
      implements ApprovalActivities, ApprovalActivitiesHandOffs {
  /** Parks with the worker's own client and plain callback tokens. */
  protected ApprovalActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected ApprovalActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final Decision approve(String report) {
    return asyncActivityParking().park((client, address) ->
        this.approve(report, new ApprovalActivitiesCompleter.Approve(client, address)));
  }

  /** Hands the {@code Approve} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void approve(String report, ApprovalActivitiesCompleter.Approve pending) throws
      Exception;

  @Override
  public final void confirm(String report) {
    asyncActivityParking().park((client, address) ->
        this.confirm(report, new ApprovalActivitiesCompleter.Confirm(client, address)));
  }

  /** Hands the {@code Confirm} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void confirm(String report, ApprovalActivitiesCompleter.Confirm pending) throws
      Exception;

  @Override
  public final int count(String... reports) {
    asyncActivityParking().park((client, address) ->
        this.count(reports, new ApprovalActivitiesCompleter.Count(client, address)));
    return 0;
  }

  /** Hands the {@code Count} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void count(String[] reports, ApprovalActivitiesCompleter.Count pending) throws
      Exception;

  @Override
  public final List<String> choose(List<String> among) {
    return asyncActivityParking().park((client, address) ->
        this.choose(among, new ApprovalActivitiesCompleter.Choose(client, address)));
  }

  /** Hands the {@code Choose} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void choose(List<String> among, ApprovalActivitiesCompleter.Choose pending)
      throws Exception;

  @Override
  public final String review(String report) {
    return asyncActivityParking().park((client, address) ->
        this.review(report, new ApprovalActivitiesCompleter.Review(client, address)));
  }

  /** Hands the {@code Review} activity off: gives {@code pending.token()} to the outside. */
  protected abstract void review(String report, ApprovalActivitiesCompleter.Review pending) throws
      Exception;

  /** Hands activity {@code Approve} off where the workflow waits itself. */
  @Override
  public final void handOffApprove(String report, WaitTicket ticket) {
    asyncActivityParking().handOff("Approve", ticket, (client, address) ->
        this.approve(report, new ApprovalActivitiesCompleter.Approve(client, address)));
  }

  /** Withdraws activity {@code Approve}, for which nobody waits any more. */
  @Override
  public final void withdrawApprove(String report, WaitTicket ticket) {
    asyncActivityParking().handOff("Approve", ticket, (client, address) ->
        this.withdrawApprove(report, new ApprovalActivitiesCompleter.Approve(client, address)));
  }

  /**
   * Tells the outside that activity {@code Approve} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawApprove(String report, ApprovalActivitiesCompleter.Approve pending) throws
      Exception {
  }

  /** Hands activity {@code Confirm} off where the workflow waits itself. */
  @Override
  public final void handOffConfirm(String report, WaitTicket ticket) {
    asyncActivityParking().handOff("Confirm", ticket, (client, address) ->
        this.confirm(report, new ApprovalActivitiesCompleter.Confirm(client, address)));
  }

  /** Withdraws activity {@code Confirm}, for which nobody waits any more. */
  @Override
  public final void withdrawConfirm(String report, WaitTicket ticket) {
    asyncActivityParking().handOff("Confirm", ticket, (client, address) ->
        this.withdrawConfirm(report, new ApprovalActivitiesCompleter.Confirm(client, address)));
  }

  /**
   * Tells the outside that activity {@code Confirm} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawConfirm(String report, ApprovalActivitiesCompleter.Confirm pending) throws
      Exception {
  }

  /** Hands activity {@code Count} off where the workflow waits itself. */
  @Override
  public final void handOffCount(String[] reports, WaitTicket ticket) {
    asyncActivityParking().handOff("Count", ticket, (client, address) ->
        this.count(reports, new ApprovalActivitiesCompleter.Count(client, address)));
  }

  /** Withdraws activity {@code Count}, for which nobody waits any more. */
  @Override
  public final void withdrawCount(String[] reports, WaitTicket ticket) {
    asyncActivityParking().handOff("Count", ticket, (client, address) ->
        this.withdrawCount(reports, new ApprovalActivitiesCompleter.Count(client, address)));
  }

  /**
   * Tells the outside that activity {@code Count} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawCount(String[] reports, ApprovalActivitiesCompleter.Count pending) throws
      Exception {
  }

  /** Hands activity {@code Choose} off where the workflow waits itself. */
  @Override
  public final void handOffChoose(List<String> among, WaitTicket ticket) {
    asyncActivityParking().handOff("Choose", ticket, (client, address) ->
        this.choose(among, new ApprovalActivitiesCompleter.Choose(client, address)));
  }

  /** Withdraws activity {@code Choose}, for which nobody waits any more. */
  @Override
  public final void withdrawChoose(List<String> among, WaitTicket ticket) {
    asyncActivityParking().handOff("Choose", ticket, (client, address) ->
        this.withdrawChoose(among, new ApprovalActivitiesCompleter.Choose(client, address)));
  }

  /**
   * Tells the outside that activity {@code Choose} is no longer wanted.
   * Called if {@code WaitOptions.setWithdraw} says so; does nothing.
   */
  protected void withdrawChoose(List<String> among, ApprovalActivitiesCompleter.Choose pending)
      throws Exception {
  }
}
