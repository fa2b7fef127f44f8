package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.Events;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of answers that the in-memory server cannot give. */
class ServerAnswersTest {
  private static final ApplicationFailure FAILURE = ApplicationFailure.newFailure("m", "T");

  private ScriptedServer server;
  private ReviewHandle handle;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
    handle = new ReviewHandle(client(), Pending.ADDRESS);
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private AsyncActivityClient client() {
    return AsyncActivityClient.newBuilder(server.inNamespace("default"))
        .setRpcRetryOptions(
            RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(2)).build())
        .build();
  }

  record Signal(
      RecordActivityTaskHeartbeatResponse answer,
      Class<? extends ActivityCompletionException> exception,
      HeartbeatOutcome outcome) {}

  static List<Signal> signals() {
    var answer = RecordActivityTaskHeartbeatResponse.newBuilder();
    return List.of(
        new Signal(
            answer.setActivityPaused(true).build(),
            ActivityPausedException.class,
            new HeartbeatOutcome.Paused()),
        new Signal(
            answer.setActivityReset(true).build(),
            ActivityResetException.class,
            new HeartbeatOutcome.Reset()),
        new Signal(
            answer.setCancelRequested(true).build(),
            ActivityCanceledException.class,
            new HeartbeatOutcome.CancelRequested()));
  }

  @ParameterizedTest
  @MethodSource("signals")
  void throwsTheFirstSignalItselfWithIds(Signal signal) {
    server.setSignal(signal.answer());

    Throwable thrown = catchThrowable(() -> handle.heartbeat("x"));

    assertThat(thrown).isExactlyInstanceOf(signal.exception());
    assertIds((ActivityCompletionException) thrown);
    assertThat(handle.tryHeartbeat("x")).isEqualTo(signal.outcome());
    assertThat(handle.tryHeartbeat()).isEqualTo(signal.outcome());
  }

  @Test
  void otherFailuresKeepTheStatusAndGetTheIds() {
    for (String method :
        List.of(
            "RespondActivityTaskCompleted",
            "RespondActivityTaskFailed",
            "RecordActivityTaskHeartbeat")) {
      server.failNext(method, Status.PERMISSION_DENIED, 100);
    }
    for (Runnable call :
        List.<Runnable>of(
            () -> handle.complete("x"),
            () -> handle.tryComplete("x"),
            () -> handle.failWith(FAILURE),
            () -> handle.tryFailWith(FAILURE),
            () -> handle.heartbeat("x"),
            handle::tryHeartbeat)) {
      ActivityCompletionFailureException thrown =
          catchThrowableOfType(ActivityCompletionFailureException.class, call::run);
      assertThat(thrown.getCause()).isInstanceOf(StatusRuntimeException.class);
      assertThat(thrown).hasRootCauseMessage("PERMISSION_DENIED");
      assertIds(thrown);
    }
  }

  @Test
  void aServerThatCannotLookUpFailsEveryCallWithoutAToken() {
    for (ActivityAddress address :
        List.of(ActivityAddress.of("w", "a"), ActivityAddress.inWorkflow("w"))) {
      ReviewHandle named = new ReviewHandle(client(), address);
      for (Runnable call :
          List.<Runnable>of(
              () -> named.complete("x"),
              () -> named.failWith(FAILURE),
              named::heartbeat,
              named::reportCancellation,
              () -> named.tryComplete("x"),
              named::tryHeartbeat,
              named::tryReportCancellation)) {
        Throwable thrown = catchThrowable(call::run);
        assertThat(thrown).isExactlyInstanceOf(ActivityCompletionFailureException.class);
        assertThat(thrown).hasCauseInstanceOf(StatusRuntimeException.class);
        assertThat(((ActivityCompletionException) thrown).getWorkflowId()).contains("w");
      }
    }
  }

  @Test
  void theReasonStaysUnknownWhenItCannotBeAskedFor() {
    server.failNext("RespondActivityTaskFailed", Status.NOT_FOUND, 1);

    assertThat(handle.tryFailWith(FAILURE))
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED)));
    assertThat(server.methods()).contains("DescribeWorkflowExecution");
  }

  @Test
  void asksForTheReasonOnlyWhenTheCallWasRefused() {
    assertThat(handle.tryComplete("x")).isEqualTo(new Accepted());
    assertThat(handle.tryFailWith(FAILURE)).isEqualTo(new Accepted());
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(server.methods()).noneMatch(it -> it.startsWith("Describe"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {
        "WORKFLOW_EXECUTION_STATUS_COMPLETED",
        "WORKFLOW_EXECUTION_STATUS_FAILED",
        "WORKFLOW_EXECUTION_STATUS_CANCELED",
        "WORKFLOW_EXECUTION_STATUS_TERMINATED",
        "WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW",
        "WORKFLOW_EXECUTION_STATUS_TIMED_OUT"
      })
  void namesTheStatusOfAClosedWorkflow(WorkflowExecutionStatus status) {
    assertThat(refusedIn(status))
        .isEqualTo(
            new NotPending(
                new NotPendingReason.WorkflowClosed(
                    status.name().replace("WORKFLOW_EXECUTION_STATUS_", ""), null)));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "WORKFLOW_EXECUTION_STATUS_RUNNING",
        "WORKFLOW_EXECUTION_STATUS_PAUSED",
        "WORKFLOW_EXECUTION_STATUS_UNSPECIFIED"
      })
  void callsNoOtherStatusClosed(WorkflowExecutionStatus status) {
    assertThat(refusedIn(status))
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED)));
    assertThat(refusedIn(status, Pending.activity(3)))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(3)));
  }

  @Test
  void anAttemptThatAnOperatorHasResetIsNotSupersededByAnEarlierOne() {
    assertThat(
            refusedIn(
                WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING, Pending.activity(1)))
        .isEqualTo(new NotPending(new NotPendingReason.Reset(1)));
  }

  private CompletionOutcome refusedIn(
      WorkflowExecutionStatus status, PendingActivityInfo.Builder... pending) {
    server.failNext("RespondActivityTaskFailed", Status.NOT_FOUND, 1);
    server.lookups().setHistory(Events.scheduled(5, "a"));
    server.lookups().describe(Pending.run("r", status, pending));
    return handle.tryFailWith(FAILURE);
  }

  @Test
  void findsTheActivityOfATurkishWorkerInAWorkflow() {
    server
        .lookups()
        .describe(
            Pending.workflow(
                Pending.activity(1)
                    .setActivityType(ActivityType.newBuilder().setName("\u0130ssue"))));

    assertThat(
            new ReviewHandle(client(), ActivityAddress.inWorkflow("w"), "Issue", Attempts.ANY)
                .tryComplete("x"))
        .isEqualTo(new Accepted());
  }

  @Test
  void theIdsOfAnActivityOfAnotherTypeAreRefused() {
    server.lookups().describe(Pending.workflow(Pending.activity(1)));

    assertThat(
            new ReviewHandle(client(), ActivityAddress.of("w", "a"), "Archive", Attempts.ANY)
                .tryComplete("x"))
        .isEqualTo(new NotPending(new NotPendingReason.OtherType("Review")));
    assertThat(server.methods()).noneMatch(it -> it.startsWith("Respond"));
  }

  private static void assertIds(ActivityCompletionException e) {
    assertThat(e.getWorkflowId()).contains("w");
    assertThat(e.getRunId()).contains("r");
    assertThat(e.getActivityType()).contains("Review");
    assertThat(e.getActivityId()).contains("a");
  }
}
