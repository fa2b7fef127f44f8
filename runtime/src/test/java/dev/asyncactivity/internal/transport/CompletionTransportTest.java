package dev.asyncactivity.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.EmptyServer;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.Tokens;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.ActivityTaskScheduledEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflow.v1.WorkflowExecutionInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.common.interceptors.WorkflowClientInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the transport makes of the answers that the embedded server cannot give. */
class CompletionTransportTest {
  private static final Parked ADDRESS =
      Tokens.parked(
          new TaskToken(new byte[] {1}), "default", "w", "r", "a", "Review", 2, null, null);
  private static final ApplicationFailure FAILURE = ApplicationFailure.newFailure("m", "T");

  private static final HistoryEvent SCHEDULED =
      HistoryEvent.newBuilder()
          .setEventId(5)
          .setEventType(EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED)
          .setActivityTaskScheduledEventAttributes(
              ActivityTaskScheduledEventAttributes.newBuilder().setActivityId("a"))
          .build();

  private EmptyServer server;

  @BeforeEach
  void connect() {
    server = new EmptyServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  record Signal(ActivityCompletionException exception, HeartbeatOutcome outcome) {}

  /** As the SDK throws them when it is given a token: without ids. */
  static List<Signal> signals() {
    return List.of(
        new Signal(new ActivityCanceledException(), new HeartbeatOutcome.CancelRequested()),
        new Signal(new ActivityPausedException(), new HeartbeatOutcome.Paused()),
        new Signal(new ActivityResetException(), new HeartbeatOutcome.Reset()));
  }

  @ParameterizedTest
  @MethodSource("signals")
  void throwsAWrappedSignalItself(Signal signal) {
    ReviewHandle handle =
        answering(new ActivityCompletionFailureException(signal.exception()), ADDRESS);

    assertSignal(signal, handle);
  }

  @ParameterizedTest
  @MethodSource("signals")
  void throwsTheSignalOfALaterSdkWithIds(Signal signal) {
    assertSignal(signal, answering(signal.exception(), ADDRESS));
  }

  private static void assertSignal(Signal signal, ReviewHandle handle) {
    Throwable thrown = catchThrowable(() -> handle.heartbeat("x"));

    assertThat(thrown).isExactlyInstanceOf(signal.exception().getClass());
    assertIds((ActivityCompletionException) thrown);
    assertThat(handle.tryHeartbeat("x")).isEqualTo(signal.outcome());
    assertThat(handle.tryHeartbeat()).isEqualTo(signal.outcome());
  }

  @Test
  void aTaskTokensHeartbeatDoesNotKnowWhyItIsNotPending() {
    ReviewHandle handle =
        answering(
            new ActivityNotExistsException(notFound()), ActivityAddress.taskToken(new byte[] {1}));

    assertThat(handle.tryHeartbeat())
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.NO_IDS)));
  }

  @Test
  void otherFailuresKeepTheStatusAndGetTheIds() {
    StatusRuntimeException status = Status.PERMISSION_DENIED.asRuntimeException();
    ReviewHandle handle = answering(new ActivityCompletionFailureException(status), ADDRESS);

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
      assertThat(thrown).hasCause(status);
      assertIds(thrown);
    }
  }

  @Test
  void anInterruptedCallKeepsItsCause() {
    CancellationException interrupted = new CancellationException();
    ReviewHandle handle = answering(new ActivityCompletionFailureException(interrupted), ADDRESS);

    assertThat(
            catchThrowableOfType(
                ActivityCompletionFailureException.class, () -> handle.complete("x")))
        .hasCause(interrupted);
  }

  @Test
  void anErrorOfTheServerIsACompletionFailureForEveryCallAndAddress() {
    AsyncActivityClient client = AsyncActivityClient.create(server.inNamespace("default"));
    for (ActivityAddress address :
        List.of(ADDRESS, ActivityAddress.of("w", "a"), ActivityAddress.inWorkflow("w"))) {
      ReviewHandle handle = new ReviewHandle(client, address);
      for (Runnable call :
          List.<Runnable>of(
              () -> handle.complete("x"),
              () -> handle.failWith(FAILURE),
              handle::heartbeat,
              handle::reportCancellation,
              () -> handle.tryComplete("x"),
              handle::tryHeartbeat,
              handle::tryReportCancellation)) {
        Throwable thrown = catchThrowable(call::run);
        assertThat(thrown).isExactlyInstanceOf(ActivityCompletionFailureException.class);
        assertThat(thrown).hasCauseInstanceOf(StatusRuntimeException.class);
        assertThat(((ActivityCompletionException) thrown).getWorkflowId()).contains("w");
      }
    }
  }

  @Test
  void theReasonStaysUnknownWhenItCannotBeAskedFor() {
    ReviewHandle handle = answering(new ActivityNotExistsException(notFound()), ADDRESS);

    assertThat(handle.tryFailWith(FAILURE))
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED)));
    assertThat(server.calls()).contains("DescribeWorkflowExecution");
  }

  @Test
  void asksForTheReasonOnlyWhenTheCallWasRefused() {
    ReviewHandle handle = answering(null, ADDRESS);

    assertThat(handle.tryComplete("x")).isEqualTo(new Accepted());
    assertThat(handle.tryFailWith(FAILURE)).isEqualTo(new Accepted());
    assertThat(handle.tryHeartbeat()).isEqualTo(new HeartbeatOutcome.Recorded());
    assertThat(server.calls()).isEmpty();
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
    ReviewHandle handle = withDescription(description(status));

    assertThat(handle.tryFailWith(FAILURE))
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
    assertThat(withDescription(description(status)).tryFailWith(FAILURE))
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.NOT_RECORDED)));
    assertThat(withDescription(description(status, activity("Review", 3))).tryFailWith(FAILURE))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(3)));
  }

  @Test
  void anAttemptIsSupersededAlsoByTheFirstAfterAReset() {
    // A reset has set the attempts back.
    assertThat(
            withDescription(
                    description(
                        WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING,
                        activity("Review", 1)))
                .tryFailWith(FAILURE))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(1)));
  }

  @Test
  void findsTheActivityOfATurkishWorkerInAWorkflow() {
    AsyncActivityClient client =
        client(
            null,
            description(
                WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING,
                activity("\u0130ssue", 1)));
    ReviewHandle handle =
        new ReviewHandle(client, ActivityAddress.inWorkflow("w"), "Issue", Attempts.ANY);

    assertThat(handle.tryComplete("x")).isEqualTo(new Accepted());
  }

  private ReviewHandle withDescription(DescribeWorkflowExecutionResponse description) {
    server.lookups().setHistory(SCHEDULED);
    return new ReviewHandle(
        client(new ActivityNotExistsException(notFound()), description), ADDRESS);
  }

  private ReviewHandle answering(RuntimeException answer, ActivityAddress address) {
    return new ReviewHandle(client(answer, null), address);
  }

  /**
   * A client whose completion client throws the answer, or accepts everything for null; and whose
   * server describes the workflow so, or refuses to for null.
   */
  private AsyncActivityClient client(
      RuntimeException answer, DescribeWorkflowExecutionResponse description) {
    server.lookups().describe(description);
    return AsyncActivityClient.newBuilder(server.inNamespace("default", new Answers(answer)))
        .setRpcRetryOptions(
            RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(2)).build())
        .build();
  }

  private static DescribeWorkflowExecutionResponse description(
      WorkflowExecutionStatus status, PendingActivityInfo... pending) {
    return DescribeWorkflowExecutionResponse.newBuilder()
        .setWorkflowExecutionInfo(
            WorkflowExecutionInfo.newBuilder()
                .setStatus(status)
                .setExecution(
                    WorkflowExecution.newBuilder().setWorkflowId("w").setRunId("r").build()))
        .addAllPendingActivities(List.of(pending))
        .build();
  }

  private static PendingActivityInfo activity(String type, int attempt) {
    return PendingActivityInfo.newBuilder()
        .setActivityId("a")
        .setActivityType(ActivityType.newBuilder().setName(type))
        .setAttempt(attempt)
        .build();
  }

  private static StatusRuntimeException notFound() {
    return Status.NOT_FOUND.asRuntimeException();
  }

  private static void assertIds(ActivityCompletionException e) {
    assertThat(e.getWorkflowId()).contains("w");
    assertThat(e.getRunId()).contains("r");
    assertThat(e.getActivityType()).contains("Review");
    assertThat(e.getActivityId()).contains("a");
  }

  private static final class Answers extends WorkflowClientInterceptorBase {
    private final RuntimeException answer;

    Answers(RuntimeException answer) {
      this.answer = answer;
    }

    @Override
    public ActivityCompletionClient newActivityCompletionClient(ActivityCompletionClient next) {
      return (ActivityCompletionClient)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ActivityCompletionClient.class},
              (proxy, method, arguments) -> {
                if (answer != null) {
                  throw answer;
                }
                return null;
              });
    }
  }
}
