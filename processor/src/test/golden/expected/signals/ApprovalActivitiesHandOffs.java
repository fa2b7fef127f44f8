package signals;

import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The hand-offs of {@link ApprovalActivities} where the workflow waits itself.
 * {@link ApprovalActivitiesImplBase} implements them,
 * and {@link ApprovalActivitiesWaits} calls them.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@ActivityInterface
public interface ApprovalActivitiesHandOffs {
  /** Hands activity {@code Approve} off. */
  @ActivityMethod(
      name = "Approve.handOff"
  )
  void handOffApprove(String report, WaitTicket ticket);

  /** Says that nobody waits for activity {@code Approve} any more. */
  @ActivityMethod(
      name = "Approve.withdraw"
  )
  void withdrawApprove(String report, WaitTicket ticket);

  /** Hands activity {@code Confirm} off. */
  @ActivityMethod(
      name = "Confirm.handOff"
  )
  void handOffConfirm(String report, WaitTicket ticket);

  /** Says that nobody waits for activity {@code Confirm} any more. */
  @ActivityMethod(
      name = "Confirm.withdraw"
  )
  void withdrawConfirm(String report, WaitTicket ticket);

  /** Hands activity {@code Count} off. */
  @ActivityMethod(
      name = "Count.handOff"
  )
  void handOffCount(String[] reports, WaitTicket ticket);

  /** Says that nobody waits for activity {@code Count} any more. */
  @ActivityMethod(
      name = "Count.withdraw"
  )
  void withdrawCount(String[] reports, WaitTicket ticket);

  /** Hands activity {@code Choose} off. */
  @ActivityMethod(
      name = "Choose.handOff"
  )
  void handOffChoose(List<String> among, WaitTicket ticket);

  /** Says that nobody waits for activity {@code Choose} any more. */
  @ActivityMethod(
      name = "Choose.withdraw"
  )
  void withdrawChoose(List<String> among, WaitTicket ticket);
}
