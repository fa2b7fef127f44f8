package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.support.Events;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.temporal.api.activity.v1.ActivityOptions;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How an activity stands, and what it was given, is told without changing anything. */
class InspectionTest {
  private static final Instant STARTED = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final Instant DEADLINE = STARTED.plusSeconds(3600);

  /** Of the first attempt, as the worker has parked it. */
  private static final Parked FIRST_ATTEMPT =
      new Parked(
          new ParkedActivity(
              new TaskToken(Pending.TASK_TOKEN),
              "default",
              "w",
              "r",
              "a",
              "Review",
              1,
              "HostWorkflow",
              "q",
              STARTED.toEpochMilli(),
              STARTED.toEpochMilli()));

  private final ScriptedServer server = new ScriptedServer();
  private final AsyncActivityClient client =
      AsyncActivityClient.create(server.inNamespace("default"));
  private final ReviewHandle byToken = new ReviewHandle(client, Pending.ADDRESS);
  private final ReviewHandle byIds = new ReviewHandle(client, ActivityAddress.of("w", "a"));

  @AfterEach
  void disconnect() {
    server.close();
  }

  private static PendingActivityInfo.Builder running(int attempt) {
    return Pending.activity(attempt)
        .setScheduledTime(Timestamps.fromMillis(STARTED.toEpochMilli()))
        .setLastStartedTime(Timestamps.fromMillis(STARTED.toEpochMilli()))
        .setActivityOptions(
            ActivityOptions.newBuilder().setStartToCloseTimeout(Durations.fromHours(1)));
  }

  private static HistoryEvent scheduled(Object... arguments) {
    HistoryEvent.Builder event = Events.scheduled(5, "a").toBuilder();
    event
        .getActivityTaskScheduledEventAttributesBuilder()
        .setInput(DefaultDataConverter.STANDARD_INSTANCE.toPayloads(arguments).orElseThrow());
    return event.build();
  }

  @Test
  void aRunningAttemptHasAStartAndADeadline() {
    server.lookups().describe(Pending.workflow(running(2)));
    var pending = new InspectionOutcome.Pending(2, STARTED, DEADLINE, false);

    assertThat(byToken.tryInspect()).isEqualTo(pending);
    assertThat(byIds.tryInspect()).isEqualTo(pending);
    assertThat(byIds.inspectAsync().join()).isEqualTo(pending);
    assertThat(server.methods()).doesNotContain("UpdateActivityOptions");
  }

  @Test
  void aRequestedCancellationIsTold() {
    PendingActivityInfo.Builder canceled =
        running(2).setState(PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED);
    server.lookups().describe(Pending.workflow(canceled));

    assertThat(byToken.tryInspect())
        .isEqualTo(new InspectionOutcome.Pending(2, STARTED, DEADLINE, true));
  }

  @Test
  void anAttemptThatIsAwaitedHasNeither() {
    PendingActivityInfo.Builder waits =
        running(2).setState(PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED);
    server.lookups().describe(Pending.workflow(waits));

    assertThat(byIds.tryInspect()).isEqualTo(new InspectionOutcome.Pending(2, null, null, false));
  }

  /** Its result counts, so whoever asks has to be told that it waits. */
  @Test
  void aLaterAttemptStandsInUnlessTheContractIsExact() {
    server.lookups().describe(Pending.workflow(running(3)));
    ReviewHandle any = new ReviewHandle(client, FIRST_ATTEMPT);
    ReviewHandle exact = new ReviewHandle(client, FIRST_ATTEMPT, "Review", Attempts.EXACT);

    assertThat(any.tryInspect())
        .isEqualTo(new InspectionOutcome.Pending(3, STARTED, DEADLINE, false));
    assertThat(exact.tryInspect()).isEqualTo(new NotPending(new NotPendingReason.Superseded(3)));
  }

  @Test
  void anEndedOneSaysWhy() {
    server.lookups().describe(Pending.workflow());
    server.lookups().setHistory(scheduled("report"), Events.failed(7, 5, "Rejected"));

    assertThat(byToken.tryInspect())
        .isEqualTo(
            new NotPending(
                new NotPendingReason.AlreadyFailed(
                    "Rejected", NotPendingReason.RecordedResult.UNKNOWN)));
  }

  @Test
  void theInputIsReadFromTheHistory() {
    server.lookups().describe(Pending.workflow(running(2)));
    server.lookups().setHistory(scheduled("report", 7));

    for (ReviewHandle handle : List.of(byToken, byIds)) {
      ActivityInput input = handle.input();
      assertThat(input.size()).isEqualTo(2);
      assertThat(input.argument(0, String.class)).isEqualTo("report");
      assertThat(input.argument(1, int.class)).isEqualTo(7);
      assertThat(input.argument(2, String.class)).isNull();
      assertThat(input).hasToString("ActivityInput[size=2]");
      assertThatThrownBy(() -> input.argument(0, int.class))
          .isInstanceOf(DataConverterException.class);
    }
  }

  @Test
  void theInputOfAnEndedOneIsStillThere() {
    server
        .lookups()
        .describe(Pending.run("r", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_COMPLETED));
    server.lookups().setHistory(scheduled("report"), Events.completed(7, 5, "yes"));

    assertThat(byToken.input().argument(0, String.class)).isEqualTo("report");
  }

  @Test
  void whatWasNeverScheduledHasNoInput() {
    server.lookups().describe(Pending.workflow());
    server.lookups().setHistory(Events.scheduled(5, "b"));

    assertThatThrownBy(byToken::input)
        .isInstanceOfSatisfying(
            NotPendingException.class,
            e ->
                assertThat(e.outcome())
                    .isEqualTo(new NotPending(new NotPendingReason.UnknownActivity())));
  }

  @Test
  void aRawTaskTokenNamesNoWorkflow() {
    ReviewHandle raw = new ReviewHandle(client, ActivityAddress.taskToken(Pending.TASK_TOKEN));
    Stream.<Runnable>of(raw::tryInspect, raw::inspectAsync, raw::input)
        .forEach(
            call ->
                assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("raw task token"));
    assertThat(server.methods()).isEmpty();
  }
}
