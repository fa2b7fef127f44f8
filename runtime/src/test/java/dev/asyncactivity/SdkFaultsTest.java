package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome.Recorded;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the SDK's own {@code ActivityCompletionClient} does wrong, and what ours does instead. When
 * a test's first half fails, the SDK was repaired: docs/sdk-faults.md has a row less then.
 */
@Timeout(60)
class SdkFaultsTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";
  private static final String FAIL = "RespondActivityTaskFailed";
  private static final String CANCEL = "RespondActivityTaskCanceled";
  private static final String HEARTBEAT = "RecordActivityTaskHeartbeat";
  private static final ApplicationFailure FAILURE = ApplicationFailure.newFailure("m", "T");
  private static final Optional<String> RUN = Optional.of("r");

  private ScriptedServer server;
  private ActivityCompletionClient raw;
  private AsyncActivityClient client;
  private ReviewHandle ours;

  @BeforeEach
  void connect() {
    RpcRetryOptions quick =
        RpcRetryOptions.newBuilder()
            .setInitialInterval(Duration.ofMillis(10))
            .setMaximumInterval(Duration.ofMillis(50))
            .setExpiration(Duration.ofSeconds(1))
            .validateBuildWithDefaults();
    server = new ScriptedServer(settings -> settings.setRpcRetryOptions(quick));
    raw = server.inNamespace("default").newActivityCompletionClient();
    client = AsyncActivityClient.create(server.inNamespace("default"));
    ours = new ReviewHandle(client, Pending.ADDRESS);
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  record Signal(
      RecordActivityTaskHeartbeatResponse.Builder answer,
      Class<? extends ActivityCompletionException> exception) {}

  static List<Signal> signals() {
    return List.of(
        new Signal(answer().setCancelRequested(true), ActivityCanceledException.class),
        new Signal(answer().setActivityPaused(true), ActivityPausedException.class),
        new Signal(answer().setActivityReset(true), ActivityResetException.class));
  }

  private static RecordActivityTaskHeartbeatResponse.Builder answer() {
    return RecordActivityTaskHeartbeatResponse.newBuilder();
  }

  @ParameterizedTest
  @MethodSource("signals")
  void heartbeatSignalsAreWrapped(Signal signal) {
    server.setSignal(signal.answer().build());

    assertThat(catchThrowable(() -> raw.heartbeat(Pending.TASK_TOKEN, "half")))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasCauseExactlyInstanceOf(signal.exception());

    assertThat(catchThrowable(() -> ours.heartbeat("half")))
        .isExactlyInstanceOf(signal.exception());
  }

  @Test
  void heartbeatsAreNotRepeated() {
    server.failNext(HEARTBEAT, Status.UNAVAILABLE, 1);
    assertThat(catchThrowable(() -> raw.heartbeat(Pending.TASK_TOKEN, "half")))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class);
    assertThat(server.calls(HEARTBEAT)).isEqualTo(1);

    server.failNext(HEARTBEAT, Status.UNAVAILABLE, 2);
    assertThat(ours.tryHeartbeat("half")).isEqualTo(new Recorded());
    assertThat(server.calls(HEARTBEAT)).isEqualTo(1 + 3);
  }

  @Test
  void aRefusedCancellationIsSwallowed() {
    ReviewHandle byToken = byTaskToken();
    for (Status refusal : List.of(Status.PERMISSION_DENIED, Status.NOT_FOUND)) {
      server.failNext(CANCEL, refusal, 1);
      assertThatCode(() -> raw.reportCancellation(Pending.TASK_TOKEN, null))
          .doesNotThrowAnyException();
    }

    server.failNext(CANCEL, Status.PERMISSION_DENIED, 1);
    assertThat(catchThrowable(byToken::reportCancellation))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasRootCauseMessage("PERMISSION_DENIED");
    server.failNext(CANCEL, Status.NOT_FOUND, 1);
    assertThat(byToken.tryReportCancellation())
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.NO_IDS)));
  }

  @Test
  void theIdentityIsMissing() {
    raw.completeExceptionally(Pending.TASK_TOKEN, FAILURE);
    raw.reportCancellation(Pending.TASK_TOKEN, null);
    raw.complete("w", RUN, "a", "done");
    raw.completeExceptionally("w", RUN, "a", FAILURE);
    raw.reportCancellation("w", RUN, "a", null);
    List<String> methods = List.of(FAIL, CANCEL, COMPLETE + "ById", FAIL + "ById", CANCEL + "ById");
    assertThat(methods).map(this::lastIdentity).containsOnly("");

    server
        .lookups()
        .describe(
            Pending.workflow(
                Pending.activity(2)
                    .setState(PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED)));
    for (ReviewHandle handle : List.of(ours, byIds())) {
      handle.complete("done");
      handle.failWith(FAILURE);
      handle.reportCancellation();
    }
    assertThat(methods)
        .map(this::lastIdentity)
        .allMatch(identity -> identity.matches("tester call=[\\w-]{12}"))
        .doesNotHaveDuplicates();
  }

  private String lastIdentity(String method) {
    List<Message> requests = server.requests(method);
    Message last = requests.get(requests.size() - 1);
    FieldDescriptor identity = last.getDescriptorForType().findFieldByName("identity");
    return (String) last.getField(identity);
  }

  @Test
  void anUnreadableTokenIsSentAgainAndAgain() {
    byte[] junk = {1, 2, 3};
    server.failNext(COMPLETE, Status.INTERNAL, 1000);
    assertThat(catchThrowable(() -> raw.complete(junk, "done")))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class);
    long tries = server.calls(COMPLETE);
    assertThat(tries).isGreaterThan(3); // For a minute, if the test had left the SDK its settings.

    ReviewHandle handle = new ReviewHandle(client, ActivityAddress.taskToken(junk));
    assertThat(catchThrowable(() -> handle.complete("done")))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasRootCauseMessage("INTERNAL");
    assertThat(catchThrowable(() -> new ReviewHandle(client, "aap_junk")))
        .isExactlyInstanceOf(InvalidCallbackTokenException.class);
    assertThat(server.calls(COMPLETE)).isEqualTo(tries + 1);
  }

  @Test
  void whatIsTooLargeIsSent() {
    String large = "x".repeat(3 * 1024 * 1024);
    ApplicationFailure failure = ApplicationFailure.newFailure("m", "T", large);
    raw.complete(Pending.TASK_TOKEN, large);
    raw.heartbeat(Pending.TASK_TOKEN, large);
    raw.completeExceptionally(Pending.TASK_TOKEN, failure);
    raw.reportCancellation(Pending.TASK_TOKEN, large);
    List<String> methods = List.of(COMPLETE, HEARTBEAT, FAIL, CANCEL);
    assertThat(methods).map(server::calls).containsOnly(1L);

    server
        .lookups()
        .describe(
            Pending.workflow(
                Pending.activity(2)
                    .setState(PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED)));
    assertThat(
            List.of(
                sizeRefused("result", () -> ours.complete(large)),
                sizeRefused("details", () -> ours.heartbeat(large)),
                sizeRefused("failure", () -> ours.failWith(failure)),
                sizeRefused("details", () -> ours.reportCancellation(large))))
        .allMatch(size -> size > large.length());
    assertThat(methods).map(server::calls).containsOnly(1L);
  }

  private static int sizeRefused(String what, Runnable call) {
    PayloadTooLargeException refusal =
        catchThrowableOfType(PayloadTooLargeException.class, call::run);
    assertThat(refusal)
        .hasMessageStartingWith("The " + what + " has ")
        .hasMessageContaining("2097152");
    return refusal.size();
  }

  @Test
  void theIdsAreMissingInExceptions() {
    server.failNext(COMPLETE, Status.NOT_FOUND, 2);
    server.failNext(COMPLETE + "ById", Status.NOT_FOUND, 1);

    ActivityCompletionException theirs =
        catchThrowableOfType(
            ActivityNotExistsException.class, () -> raw.complete(Pending.TASK_TOKEN, "done"));
    assertThat(theirs.getWorkflowId()).isEmpty();
    assertThat(theirs.getRunId()).isEmpty();
    assertThat(theirs.getActivityType()).isEmpty();
    assertThat(theirs.getActivityId()).isEmpty();

    ActivityCompletionException thrown =
        catchThrowableOfType(NotPendingException.class, () -> ours.complete("done"));
    assertThat(thrown.getWorkflowId()).contains("w");
    assertThat(thrown.getRunId()).contains("r");
    assertThat(thrown.getActivityType()).contains("Review");
    assertThat(thrown.getActivityId()).contains("a");
  }

  @Test
  void noCallHasATimeLimitOfItsOwn() throws InterruptedException {
    server.hold(COMPLETE);
    Thread theirs = new Thread(() -> raw.complete(Pending.TASK_TOKEN, "done"));
    theirs.setDaemon(true);
    theirs.start();

    AsyncActivityClient limited =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setRpcTimeout(Duration.ofMillis(100))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(Duration.ofMillis(300)).build())
            .build();
    assertThat(catchThrowable(() -> new ReviewHandle(limited, Pending.ADDRESS).complete("done")))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class);

    assertThat(theirs.isAlive()).isTrue(); // 10 s for each try, and no other limit can be given.
    server.release(COMPLETE);
    theirs.join();
  }

  private ReviewHandle byTaskToken() {
    return new ReviewHandle(client, ActivityAddress.taskToken(Pending.TASK_TOKEN));
  }

  private ReviewHandle byIds() {
    return new ReviewHandle(client, ActivityAddress.of("w", "r", "a"));
  }

  @Test
  void acceptsWhatTheSdkAccepts() {
    raw.complete(Pending.TASK_TOKEN, "done");

    assertThat(ours.tryComplete("done")).isEqualTo(new Accepted());
    // The same, but for the nonce behind the identity.
    assertThat(withoutNonce(server.requests(COMPLETE).get(1)))
        .isEqualTo(server.requests(COMPLETE).get(0));
  }

  private static Message withoutNonce(Message request) {
    FieldDescriptor identity = request.getDescriptorForType().findFieldByName("identity");
    String readable = ((String) request.getField(identity)).replaceFirst(" call=.*", "");
    return request.toBuilder().setField(identity, readable).build();
  }
}
