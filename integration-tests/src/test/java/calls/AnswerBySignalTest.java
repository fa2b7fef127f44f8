package calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import harness.Harness;
import io.temporal.activity.ActivityOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import signals.ApprovalActivitiesCompleter;
import signals.ApprovalActivitiesFailures;
import signals.ApprovalActivitiesImplBase;
import signals.ApprovalActivitiesWaits;
import signals.Decision;
import signals.Refusal;

/** Answers by signal, with every SDK too, by {@code sdk-versions/calls}. */
@Timeout(60)
class AnswerBySignalTest {
  private static final Decision YES = new Decision(true, "ann");

  private Harness harness;
  private ApprovalActivitiesCompleter completer;

  @BeforeEach
  void start() {
    harness = new Harness();
    harness.start(harness.noting(ApprovalActivitiesImplBase.class));
    completer = ApprovalActivitiesCompleter.create(harness.client());
  }

  @AfterEach
  void stop() {
    harness.close();
  }

  private Harness.Call<Decision> call() {
    return harness.call(
        () ->
            ApprovalActivitiesWaits.register()
                .newStub(
                    ActivityOptions.newBuilder()
                        .setStartToCloseTimeout(Duration.ofSeconds(20))
                        .build())
                .approve("r-1"));
  }

  private ApprovalActivitiesCompleter.Approve nextHandle() throws InterruptedException {
    return completer.approve(harness.nextHandOff().token());
  }

  @Test
  void completes() throws Exception {
    Harness.Call<Decision> call = call();
    ApprovalActivitiesCompleter.Approve handle = nextHandle();
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(handle.tryComplete(YES)).isEqualTo(new Accepted());
    assertThat(call.result()).isEqualTo(YES);
    assertThat(handle.tryComplete(YES))
        .isEqualTo(new NotPending(new AlreadyCompleted(RecordedResult.SAME)));
  }

  @Test
  void failsAsDeclared() throws Exception {
    Harness.Call<Decision> call = call();
    nextHandle().fail(new Refusal.Rejected("bob", "over budget"));
    assertThat(ApprovalActivitiesFailures.approve(call.failure()))
        .contains(new Refusal.Rejected("bob", "over budget"));
  }
}
