package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.DeadlineOutcome.Moved;
import dev.asyncactivity.support.Events;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.temporal.api.activity.v1.ActivityOptions;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.UpdateActivityOptionsRequest;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines are told and moved, and nothing is sent where that would do harm. */
class DeadlineTest {
  private static final Instant STARTED = Instant.ofEpochMilli(1_700_000_000_000L);

  private final ScriptedServer server = new ScriptedServer();
  private final AsyncActivityClient client =
      AsyncActivityClient.newBuilder(server.inNamespace("default"))
          .setRpcRetryOptions(
              RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(2)).build())
          .build();
  private final ReviewHandle byToken = new ReviewHandle(client, Pending.ADDRESS);
  private final ReviewHandle byIds = new ReviewHandle(client, ActivityAddress.of("w", "a"));

  @AfterEach
  void disconnect() {
    server.close();
  }

  /** In its second attempt, of an hour. */
  private static PendingActivityInfo.Builder running() {
    return Pending.activity(2)
        .setScheduledTime(Timestamps.fromMillis(STARTED.toEpochMilli()))
        .setLastStartedTime(Timestamps.fromMillis(STARTED.toEpochMilli()))
        .setActivityOptions(
            ActivityOptions.newBuilder().setStartToCloseTimeout(Durations.fromHours(1)));
  }

  /** The same, when all attempts have an hour and a half, of which half an hour has gone. */
  private void limitAllAttempts() {
    PendingActivityInfo.Builder activity = running();
    activity.getActivityOptionsBuilder().setScheduleToCloseTimeout(Durations.fromMinutes(90));
    server.lookups().describe(Pending.workflow(activity));
    server.lookups().setHistory(scheduledBefore());
  }

  private static HistoryEvent scheduledBefore() {
    return Events.scheduled(5, "a").toBuilder()
        .setEventTime(Timestamps.fromMillis(STARTED.minusSeconds(1800).toEpochMilli()))
        .build();
  }

  private static Instant after(int minutes) {
    return STARTED.plusSeconds(60L * minutes);
  }

  private ActivityOptions sent() {
    List<UpdateActivityOptionsRequest> requests =
        server.requests("UpdateActivityOptions").stream()
            .map(UpdateActivityOptionsRequest.class::cast)
            .toList();
    assertThat(requests).hasSize(1);
    UpdateActivityOptionsRequest request = requests.get(0);
    assertThat(request.getExecution().getRunId()).isEqualTo("r");
    assertThat(request.getId()).isEqualTo("a");
    return request.getActivityOptions();
  }

  @Test
  void isTheEndOfTheAttempt() {
    server.lookups().describe(Pending.workflow(running()));

    assertThat(byToken.deadline()).contains(after(60));
    assertThat(byIds.deadline()).contains(after(60));
    assertThat(server.calls("UpdateActivityOptions")).isZero();
  }

  @Test
  void isTheEndOfAllAttemptsIfThatComesFirst() {
    PendingActivityInfo.Builder activity = running();
    activity.getActivityOptionsBuilder().setScheduleToCloseTimeout(Durations.fromMinutes(80));
    server.lookups().describe(Pending.workflow(activity));
    server.lookups().setHistory(scheduledBefore());

    assertThat(byIds.deadline()).contains(after(50));
  }

  @Test
  void movesInAllForms() {
    server.lookups().describe(Pending.workflow(running()));

    assertThat(byToken.moveDeadline(after(90))).isEqualTo(after(90));
    assertThat(byToken.tryMoveDeadline(after(10))).isEqualTo(new Moved(after(10)));
    assertThat(byToken.moveDeadlineAsync(after(20)).join()).isEqualTo(new Moved(after(20)));
    assertThat(byToken.extendBy(Duration.ofMinutes(5))).isEqualTo(after(25));
    assertThat(byToken.tryExtendBy(Duration.ofMinutes(-10))).isEqualTo(new Moved(after(15)));
    assertThat(byIds.extendByAsync(Duration.ofMinutes(1)).join()).isEqualTo(new Moved(after(16)));
    assertThat(byIds.deadline()).contains(after(16));
  }

  @Test
  void leavesTheLimitOfAllAttemptsUnlessItIsInTheWay() {
    limitAllAttempts();
    byToken.moveDeadline(after(30));
    assertThat(sent())
        .isEqualTo(
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(Durations.fromMinutes(30))
                .setScheduleToCloseTimeout(Durations.fromMinutes(90))
                .build());
  }

  @Test
  void movesTheLimitOfAllAttemptsThatIsInTheWay() {
    limitAllAttempts();
    assertThat(byToken.moveDeadline(after(100))).isEqualTo(after(100));
    assertThat(sent())
        .isEqualTo(
            ActivityOptions.newBuilder()
                .setStartToCloseTimeout(Durations.fromMinutes(100))
                .setScheduleToCloseTimeout(Durations.fromMinutes(130))
                .build());
  }

  @Test
  void aTimeThatHasPassedIsTheShortestLimitThereIs() {
    server.lookups().describe(Pending.workflow(running()));
    byToken.tryMoveDeadline(STARTED.minusSeconds(5));
    assertThat(sent().getStartToCloseTimeout()).isEqualTo(Durations.fromMillis(1));
  }

  @Test
  void nothingIsSentWhileNoAttemptRuns() {
    for (PendingActivityState state :
        List.of(
            PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED,
            PendingActivityState.PENDING_ACTIVITY_STATE_PAUSED)) {
      server.lookups().describe(Pending.workflow(running().setAttempt(3).setState(state)));
      for (ReviewHandle handle : List.of(byToken, byIds)) {
        NotPending waits = new NotPending(new NotPendingReason.NotStarted(3));
        assertThat(handle.tryExtendBy(Duration.ofHours(1))).isEqualTo(waits);
        assertThat(handle.deadline()).isEmpty();
        assertThatThrownBy(() -> handle.moveDeadline(after(90)))
            .isInstanceOfSatisfying(
                NotPendingException.class, e -> assertThat(e.outcome()).isEqualTo(waits));
      }
    }
    assertThat(server.calls("UpdateActivityOptions")).isZero();
  }

  @Test
  void nothingIsSentToAnotherAttempt() {
    server.lookups().describe(Pending.workflow(running().setAttempt(3)));
    assertThat(byToken.tryExtendBy(Duration.ofHours(1)))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(3)));
    assertThatThrownBy(byToken::deadline).isInstanceOf(NotPendingException.class);
    assertThat(server.calls("UpdateActivityOptions")).isZero();
  }

  @Test
  void isMovedAgainWhenTheServerDoesNotAnswer() {
    server.lookups().describe(Pending.workflow(running()));
    server.failNext("UpdateActivityOptions", Status.UNAVAILABLE, 2);
    assertThat(byToken.extendBy(Duration.ofHours(1))).isEqualTo(after(120));
    assertThat(server.calls("UpdateActivityOptions")).isEqualTo(3);
  }

  @Test
  void whatTheServerFindsNoMoreIsLookedUp() {
    server.lookups().describe(Pending.workflow(running()));
    server.hold("UpdateActivityOptions");
    var moved = byToken.extendByAsync(Duration.ofHours(1));
    while (server.calls("UpdateActivityOptions") == 0) {
      Thread.onSpinWait();
    }
    server.lookups().describe(Pending.workflow(running().setAttempt(3)));
    server.release("UpdateActivityOptions");
    assertThat(moved.join()).isEqualTo(new NotPending(new NotPendingReason.Superseded(3)));
  }

  @Test
  void aServerThatTellsNoLimitsIsNamed() {
    server.lookups().describe(Pending.workflow(running().clearActivityOptions()));
    assertThat(byToken.deadline()).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> byToken.extendBy(Duration.ofHours(1)))
        .isInstanceOf(ActivityCompletionFailureException.class)
        .hasRootCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void noTimeIsEndless() {
    assertThatThrownBy(() -> byToken.moveDeadline(Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> byToken.extendBy(Duration.ofSeconds(Long.MAX_VALUE)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(server.methods()).isEmpty();
  }

  @Test
  void aRawTaskTokenNamesNoWorkflow() {
    ReviewHandle raw = new ReviewHandle(client, ActivityAddress.taskToken(Pending.TASK_TOKEN));
    Stream.<Runnable>of(
            raw::deadline,
            () -> raw.moveDeadline(STARTED),
            () -> raw.tryExtendBy(Duration.ZERO),
            () -> raw.extendByAsync(Duration.ZERO))
        .forEach(
            call ->
                assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("raw task token"));
    assertThat(server.methods()).isEmpty();
  }
}
