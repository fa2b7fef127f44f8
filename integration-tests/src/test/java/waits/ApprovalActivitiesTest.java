package waits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.PreviousHandOff;
import harness.Harness;
import harness.Harness.Call;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two clocks in memory, where there is one, and what hand-offs know of each other. */
@Timeout(60)
class ApprovalActivitiesTest {
  private final Harness harness = new Harness();

  @AfterEach
  void stop() {
    harness.close();
  }

  /** What a hand-off does. */
  private interface HandOff<H> {
    void run(H pending) throws Exception;
  }

  private final class Approvals extends ApprovalActivitiesImplBase {
    private HandOff<ApprovalActivitiesCompleter.Approve> onApprove = pending -> {};
    private HandOff<ApprovalActivitiesCompleter.Count> onCount = pending -> {};

    @Override
    protected void approve(String id, ApprovalActivitiesCompleter.Approve pending)
        throws Exception {
      onApprove.run(pending);
      harness.note("approve", id, pending);
    }

    @Override
    protected void sign(String id, ApprovalActivitiesCompleter.Sign pending) {
      harness.note("sign", id, pending);
    }

    @Override
    protected void count(String id, ApprovalActivitiesCompleter.Count pending) throws Exception {
      onCount.run(pending);
      harness.note("count", id, pending);
    }
  }

  private final Approvals approvals = new Approvals();

  private static ApprovalActivities activities() {
    return Harness.activities(ApprovalActivities.class);
  }

  private static ApprovalActivities retried() {
    return Harness.activities(
        ApprovalActivities.class,
        RetryOptions.newBuilder()
            .setInitialInterval(Duration.ofMillis(50))
            .setMaximumAttempts(3)
            .build());
  }

  private ApprovalActivitiesCompleter completer() {
    return ApprovalActivitiesCompleter.create(harness.client());
  }

  /** The ticket is left after the hand-off, which has told its token by then. */
  private void awaitTicket(Call<?> call) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (details(call).getPayloadsCount() < 2) {
      assertThat(System.nanoTime()).as("when the ticket has still not come").isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(10); // between two questions
    }
  }

  private Payloads details(Call<?> call) {
    return harness
        .client()
        .newUntypedWorkflowStub(call.workflowId())
        .describe()
        .getRawDescription()
        .getPendingActivities(0)
        .getHeartbeatDetails();
  }

  @Test
  void parksWithOneClockInMemory() throws Exception {
    harness.start(approvals);
    for (int i = 0; i < 2; i++) {
      Call<String> call = harness.call(() -> activities().approve("r-1"));
      completer().approve(harness.nextHandOff().token()).complete("yes");
      assertThat(call.result()).isEqualTo("yes");
    }
  }

  @Test
  void saysHowLongToWait() throws Exception {
    approvals.onApprove = pending -> pending.waitFor(Duration.ofDays(3));
    harness.start(approvals);
    Call<String> call = harness.call(() -> activities().approve("r-1"));
    completer().approve(harness.nextHandOff().token()).complete("yes");
    assertThat(call.result()).isEqualTo("yes");
  }

  @Test
  void cannotSayItWithOneClock() throws Exception {
    approvals.onCount = pending -> pending.waitFor(Duration.ofDays(3));
    harness.start(approvals);
    Call<Integer> call = harness.call(() -> activities().count("r-1"));
    ApplicationFailure cause = (ApplicationFailure) call.failure().getCause();
    assertThat(cause.getType()).isEqualTo(IllegalStateException.class.getName());
    assertThat(cause.getOriginalMessage()).contains("one clock", "WaitLimit.SCHEDULE_TO_CLOSE");
  }

  @Test
  void cannotSayItOutsideOfTheHandOff() throws Exception {
    harness.start(approvals);
    Call<String> call = harness.call(() -> activities().approve("r-1"));
    var approve = completer().approve(harness.nextHandOff().token());
    assertThatThrownBy(() -> approve.waitFor(Duration.ofDays(3)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(approve::previousHandOff).isInstanceOf(IllegalStateException.class);
    approve.complete("yes");
    assertThat(call.result()).isEqualTo("yes");
  }

  /** A retryable failure makes the next hand-off; a heartbeat in between keeps the ticket. */
  @Test
  void knowsTheHandOffBefore() throws Exception {
    List<Optional<PreviousHandOff>> previous = new ArrayList<>();
    approvals.onApprove = pending -> previous.add(pending.previousHandOff());
    harness.start(approvals);
    Call<String> call = harness.call(() -> retried().approve("r-1"));
    var first = completer().approve(harness.nextHandOff().token());
    awaitTicket(call);
    first.heartbeat(40);
    first.heartbeat();
    first.failWith(ApplicationFailure.newFailure("again", "Again"));
    var second = completer().approve(harness.nextHandOff().token());
    second.complete("yes");
    assertThat(call.result()).isEqualTo("yes");
    assertThat(previous.get(0)).isEmpty();
    assertThat(previous.get(1)).map(PreviousHandOff::attempt).contains(1);
  }

  @Test
  void whoAsksForTheHandOffBeforeLeavesATicketToo() throws Exception {
    List<Optional<PreviousHandOff>> previous = new ArrayList<>();
    approvals.onCount = pending -> previous.add(pending.previousHandOff());
    harness.start(approvals);
    Call<Integer> call = harness.call(() -> retried().count("r-1"));
    var first = completer().count(harness.nextHandOff().token());
    awaitTicket(call);
    first.failWith(ApplicationFailure.newFailure("again", "Again"));
    completer().count(harness.nextHandOff().token()).complete(3);
    assertThat(call.result()).isEqualTo(3);
    assertThat(previous.get(0)).isEmpty();
    assertThat(previous.get(1)).map(PreviousHandOff::attempt).contains(1);
  }

  @Test
  void aHandOffThatThrowsLeavesNoTicket() throws Exception {
    List<Optional<PreviousHandOff>> previous = new ArrayList<>();
    approvals.onApprove =
        pending -> {
          previous.add(pending.previousHandOff());
          if (previous.size() == 1) {
            throw new IOException("no connection");
          }
        };
    harness.start(approvals);
    Call<String> call = harness.call(() -> retried().approve("r-1"));
    completer().approve(harness.nextHandOff().token()).complete("yes");
    assertThat(call.result()).isEqualTo("yes");
    assertThat(previous).containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void progressOfTheHandOffStandsBeforeTheTicket() throws Exception {
    approvals.onApprove = pending -> pending.heartbeat(40);
    harness.start(approvals);
    Call<String> call = harness.call(() -> activities().approve("r-1"));
    String token = harness.nextHandOff().token();
    awaitTicket(call);
    assertThat(details(call).getPayloads(0).getData().toStringUtf8()).isEqualTo("40");
    completer().approve(token).complete("yes");
    assertThat(call.result()).isEqualTo("yes");
  }
}
