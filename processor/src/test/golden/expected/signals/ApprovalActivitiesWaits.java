package signals;

import dev.asyncactivity.Attempts;
import dev.asyncactivity.CarriedWait;
import dev.asyncactivity.WaitOptions;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.waiting.WaitAnswer;
import dev.asyncactivity.internal.waiting.WaitBook;
import dev.asyncactivity.internal.waiting.WaitCall;
import dev.asyncactivity.internal.waiting.WaitFault;
import dev.asyncactivity.internal.waiting.WaitMethod;
import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls {@link ApprovalActivities} from a workflow that waits for the answers itself, by signal.
 * Of one workflow run: register it in a field, or in a constructor with {@code @WorkflowInit}.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ApprovalActivitiesWaits {
  private final WaitBook<ApprovalActivities> book;

  private ApprovalActivitiesWaits(List<CarriedWait> carried) {
    this.book = WaitBook.register(
            ApprovalActivities.class,
            Listener.class,
            carried,
            WaitMethod.of("approve", "Approve", Attempts.ANY)
              .failing(Refusal.class, ApprovalActivitiesFailures::toApplicationFailure),
            WaitMethod.of("confirm", "Confirm", Attempts.ANY),
            WaitMethod.of("count", "Count", Attempts.ANY)
              .primitive(),
            WaitMethod.of("choose", "Choose", Attempts.EXACT));
  }

  /** Registers with the workflow; without waits of the run before. */
  public static ApprovalActivitiesWaits register() {
    return register(List.of());
  }

  /**
   * Registers with the workflow, and opens what the run before has carried over.
   * Call it in a constructor with {@code @WorkflowInit}:
   * the workflow's method is too late for the first answers.
   */
  public static ApprovalActivitiesWaits register(List<CarriedWait> carried) {
    return new ApprovalActivitiesWaits(carried);
  }

  /** A stub that waits for any time, with Temporal's default retry policy. */
  public ApprovalActivities newStub(ActivityOptions handOff) {
    return newStub(handOff, WaitOptions.getDefaultInstance());
  }

  /** A stub whose calls hand off as {@code handOff} says, and wait as {@code options} say. */
  public ApprovalActivities newStub(ActivityOptions handOff, WaitOptions options) {
    return book.newStub(handOff, options);
  }

  /**
   * The waits that are open, for the next run; waits for hand-offs that run.
   * Continue as new at once after it. What was answered meanwhile is not among them.
   */
  public List<CarriedWait> carry() {
    return book.carry();
  }

  /** Waits on for activity {@code Approve}, which the run before has handed off. */
  public Decision resumeApprove(CarriedWait wait) {
    return book.resume("approve", wait);
  }

  /** Waits on for activity {@code Confirm}, which the run before has handed off. */
  public void resumeConfirm(CarriedWait wait) {
    book.resume("confirm", wait);
  }

  /** Waits on for activity {@code Count}, which the run before has handed off. */
  public int resumeCount(CarriedWait wait) {
    return book.<Integer>resume("count", wait);
  }

  /** Waits on for activity {@code Choose}, which the run before has handed off. */
  public List<String> resumeChoose(CarriedWait wait) {
    return book.resume("choose", wait);
  }

  /** The signals and queries. Public, because Temporal calls them. */
  public interface Listener {
    @SignalMethod(
        name = "Approve.complete"
    )
    void approveComplete(WaitCall call, Decision result);

    @SignalMethod(
        name = "Approve.fail.ApproverAway"
    )
    void approveFailAway(WaitCall call, Refusal.Away failure);

    @SignalMethod(
        name = "Approve.fail.Rejected"
    )
    void approveFailRejected(WaitCall call, Refusal.Rejected failure);

    @SignalMethod(
        name = "Approve.failWith"
    )
    void approveFailWith(WaitCall call, WaitFault fault);

    @QueryMethod(
        name = "Approve.answer"
    )
    WaitAnswer approveAnswer(WaitCall call, Decision result);

    @SignalMethod(
        name = "Confirm.complete"
    )
    void confirmComplete(WaitCall call);

    @SignalMethod(
        name = "Confirm.failWith"
    )
    void confirmFailWith(WaitCall call, WaitFault fault);

    @QueryMethod(
        name = "Confirm.answer"
    )
    WaitAnswer confirmAnswer(WaitCall call);

    @SignalMethod(
        name = "Count.complete"
    )
    void countComplete(WaitCall call, Integer result);

    @SignalMethod(
        name = "Count.failWith"
    )
    void countFailWith(WaitCall call, WaitFault fault);

    @QueryMethod(
        name = "Count.answer"
    )
    WaitAnswer countAnswer(WaitCall call, Integer result);

    @SignalMethod(
        name = "Choose.complete"
    )
    void chooseComplete(WaitCall call, List<String> result);

    @SignalMethod(
        name = "Choose.failWith"
    )
    void chooseFailWith(WaitCall call, WaitFault fault);

    @QueryMethod(
        name = "Choose.answer"
    )
    WaitAnswer chooseAnswer(WaitCall call, List<String> result);
  }
}
