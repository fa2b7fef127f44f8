package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.Events;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an activity is not pending, found in what the server says of its workflow. */
@Timeout(60)
class InquiryTest {
  private static final String BACKWARDS = "GetWorkflowExecutionHistoryReverse";
  private static final String FORWARDS = "GetWorkflowExecutionHistory";
  private static final HistoryEvent SCHEDULED = Events.scheduled(5, "a");

  private ScriptedServer server;
  private AsyncActivityClient client;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
    server.failNext("RespondActivityTaskCompleted", Status.NOT_FOUND, 1000);
    server.failNext("RespondActivityTaskCompletedById", Status.NOT_FOUND, 1000);
    server.failNext("RecordActivityTaskHeartbeatById", Status.NOT_FOUND, 1000);
    server.lookups().describe(Pending.workflow());
    client = client(20);
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private AsyncActivityClient client(int maxHistoryPages) {
    return AsyncActivityClient.newBuilder(server.inNamespace("default"))
        .setMaxHistoryPages(maxHistoryPages)
        .setRpcRetryOptions(
            RpcRetryOptions.newBuilder()
                .setInitialInterval(Duration.ofMillis(10))
                .setExpiration(Duration.ofSeconds(30))
                .build())
        .build();
  }

  private NotPendingReason reason() {
    return reason(client);
  }

  private static NotPendingReason reason(AsyncActivityClient client) {
    return ((NotPending) new ReviewHandle(client, Pending.ADDRESS).tryComplete("done")).reason();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyEndIsTold(boolean backwards) {
    server.lookups().setReadsBackwards(backwards);
    server.lookups().setHistory(SCHEDULED, Events.completed(9, 5, "done"));
    assertThat(reason()).isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME));
    server.lookups().setHistory(SCHEDULED, Events.completed(9, 5, "other"));
    assertThat(reason()).isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER));
    server.lookups().setHistory(SCHEDULED, Events.failed(9, 5, "Rejected"));
    assertThat(reason())
        .isEqualTo(new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN));
    server
        .lookups()
        .setHistory(SCHEDULED, Events.timedOut(9, 5, TimeoutType.TIMEOUT_TYPE_HEARTBEAT));
    assertThat(reason()).isEqualTo(new NotPendingReason.TimedOut(TimeoutKind.HEARTBEAT));
    server.lookups().setHistory(SCHEDULED, Events.canceled(9, 5));
    assertThat(reason()).isEqualTo(new NotPendingReason.Canceled());
    server.lookups().setHistory(Events.scheduled(6, "b"), Events.completed(9, 6, "done"));
    assertThat(reason()).isEqualTo(new NotPendingReason.UnknownActivity());
  }

  @Test
  void backwardsNoMoreIsReadThanIsNeeded() {
    server.lookups().setReadsBackwards(true);
    server.lookups().setPageSize(2);
    server
        .lookups()
        .setHistory(
            concat(
                others(20),
                Events.scheduled(25, "a"),
                Events.scheduled(26, "b"),
                Events.completed(27, 26, "done"),
                Events.failed(28, 25, "Rejected"),
                Events.scheduled(29, "c")));

    assertThat(reason())
        .isEqualTo(new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN));
    assertThat(server.calls(BACKWARDS)).isEqualTo(3);
    assertThat(server.calls(FORWARDS)).isZero();
  }

  @Test
  void aServerThatReadsForwardsOnlyIsAskedOnceForTheOther() {
    server.lookups().setPageSize(2);
    server.lookups().setHistory(concat(others(4), SCHEDULED, Events.completed(6, 5, "done")));

    assertThat(reason()).isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME));
    assertThat(reason()).isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME));
    assertThat(server.calls(BACKWARDS)).isEqualTo(1);
    assertThat(server.calls(FORWARDS)).isEqualTo(2 * 3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noMorePagesAreReadThanMayBe(boolean backwards) {
    server.lookups().setReadsBackwards(backwards);
    server.lookups().setPageSize(2);
    HistoryEvent[] end = {Events.scheduled(50, "a"), Events.completed(51, 50, "done")};
    server.lookups().setHistory(backwards ? concat(end, others(40)) : concat(others(40), end));

    assertThat(reason(client(20)))
        .isEqualTo(new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT));
    assertThat(server.calls(backwards ? BACKWARDS : FORWARDS)).isEqualTo(20);
    assertThat(reason(client(21)))
        .isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME));
    assertThat(reason(client(0)))
        .isEqualTo(new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT));
  }

  @Test
  void anEndBeyondTheLimitIsNotWaitedFor() {
    server.lookups().setPageSize(2);
    server.lookups().setHistory(concat(SCHEDULED, others(40), Events.completed(51, 5, "done")));

    assertThat(reason(client(3)))
        .isEqualTo(new NotPendingReason.Unknown(UnknownCause.HISTORY_LIMIT));
    assertThat(server.calls("DescribeWorkflowExecution")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEndThatTheServerKeepsBackIsWaitedFor(boolean backwards) {
    server.lookups().setReadsBackwards(backwards);
    server.lookups().setHistory(SCHEDULED);
    server.lookups().thenHistory(SCHEDULED);
    server.lookups().thenHistory(SCHEDULED, Events.completed(9, 5, "other"));

    assertThat(reason()).isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER));
    assertThat(server.calls("DescribeWorkflowExecution")).isEqualTo(3);
  }

  @Test
  void anIdThatIsUsedTwiceMeansTheLast() {
    HistoryEvent[] twice = {
      Events.scheduled(5, "a"),
      Events.completed(7, 5, "done"),
      Events.scheduled(8, "a"),
      Events.failed(9, 8, "Rejected")
    };
    server.lookups().setHistory(twice);
    assertThat(reason())
        .isEqualTo(new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN));

    server.lookups().setReadsBackwards(true);
    assertThat(reason(client(20)))
        .isEqualTo(new NotPendingReason.AlreadyFailed("Rejected", RecordedResult.UNKNOWN));
    assertThat(server.calls(BACKWARDS)).isEqualTo(2);
  }

  @Test
  void aClosedRunIsToldWithTheRunInWhichTheWorkflowGoesOn() {
    server.lookups().setHistory(SCHEDULED);
    server
        .lookups()
        .describe(Pending.run("r2", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING));
    server
        .lookups()
        .describeRun(
            Pending.run("r", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW));

    assertThat(reason()).isEqualTo(new NotPendingReason.WorkflowClosed("CONTINUED_AS_NEW", "r2"));

    server
        .lookups()
        .describe(Pending.run("r", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_TERMINATED));
    assertThat(reason()).isEqualTo(new NotPendingReason.WorkflowClosed("TERMINATED", null));
  }

  @Test
  void theEndIsToldAlsoOfAClosedRun() {
    server.lookups().setHistory(SCHEDULED, Events.completed(9, 5, "other"));
    server
        .lookups()
        .describe(Pending.run("r", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_COMPLETED));

    assertThat(reason()).isEqualTo(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER));
  }

  @Test
  void anActivityThatAClosedRunNeverHadIsUnknown() {
    server.lookups().setHistory(Events.scheduled(5, "b"));
    server
        .lookups()
        .describe(Pending.run("r", WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_COMPLETED));

    assertThat(reason()).isEqualTo(new NotPendingReason.UnknownActivity());
  }

  @Test
  void aPendingActivityIsSupersededOrNotStarted() {
    server.lookups().describe(Pending.workflow(Pending.activity(3)));

    assertThat(reason()).isEqualTo(new NotPendingReason.Superseded(3));
    ReviewHandle byIds = new ReviewHandle(client, ActivityAddress.of("w", "r", "a"));
    assertThat(byIds.tryHeartbeat("half"))
        .isEqualTo(new NotPending(new NotPendingReason.NotStarted(3)));
  }

  @Test
  void aRunThatIsNotThereIsAnUnknownWorkflow() {
    ActivityAddress elsewhere = ActivityAddress.of("w", "no-such-run", "a");

    assertThat(new ReviewHandle(client, elsewhere).tryComplete("done"))
        .isEqualTo(new NotPending(new NotPendingReason.UnknownWorkflow()));
  }

  @Test
  void whatCannotBeLookedUpIsUnknown() {
    server.failNext("DescribeWorkflowExecution", Status.PERMISSION_DENIED, 1);
    assertThat(reason()).isEqualTo(new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED));

    server.failNext(BACKWARDS, Status.PERMISSION_DENIED, 1);
    assertThat(reason()).isEqualTo(new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED));

    NotPending noIds = new NotPending(new NotPendingReason.Unknown(UnknownCause.NO_IDS));
    ActivityAddress byToken = ActivityAddress.taskToken(Pending.TASK_TOKEN);
    assertThat(new ReviewHandle(client, byToken).tryComplete("done")).isEqualTo(noIds);
  }

  @Test
  void theFailureOfAnotherKindHasNoType() {
    server.failNext("RespondActivityTaskFailed", Status.NOT_FOUND, 1);
    server.lookups().setHistory(SCHEDULED, Events.failed(9, 5, ""));

    assertThat(
            new ReviewHandle(client, Pending.ADDRESS)
                .tryFailWith(ApplicationFailure.newFailure("m", "T")))
        .isEqualTo(new NotPending(new NotPendingReason.AlreadyFailed("", RecordedResult.OTHER)));
  }

  /** Events of other activities, which all have ended. */
  private static HistoryEvent[] others(int number) {
    return LongStream.range(0, number / 2)
        .boxed()
        .flatMap(
            i ->
                Stream.of(
                    Events.scheduled(100 + 2 * i, "other" + i),
                    Events.completed(101 + 2 * i, 100 + 2 * i, "other")))
        .toArray(HistoryEvent[]::new);
  }

  private static HistoryEvent[] concat(Object... parts) {
    return Stream.of(parts)
        .flatMap(
            part ->
                part instanceof HistoryEvent[] events
                    ? Stream.of(events)
                    : Stream.of((HistoryEvent) part))
        .toArray(HistoryEvent[]::new);
  }
}
