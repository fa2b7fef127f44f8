package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.support.FailingAnswers;
import dev.asyncactivity.support.HostWorkflow;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ReviewHandle;
import io.grpc.Status;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call that its caller makes again after it went without an answer. */
@Timeout(60)
class RepeatedCallsTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";
  private static final String FAIL = "RespondActivityTaskFailed";
  private static final ApplicationFailure ONCE = ApplicationFailure.newFailure("once", "Once");

  private static ParkingServer server;

  @BeforeAll
  static void start() {
    server = new ParkingServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A client of one try, to which the first answer of each method comes as a failure. */
  private static AsyncActivityClient losing(Status status, String... methods) {
    return AsyncActivityClient.newBuilder(server.connect(new FailingAnswers(status, methods)))
        .setRpcRetryOptions(RpcRetryOptions.newBuilder().setMaximumAttempts(1).build())
        .build();
  }

  /** Every status by which the server has not refused: it may have done what it was asked to. */
  @ParameterizedTest
  @EnumSource(
      value = Status.Code.class,
      names = {
        "CANCELLED",
        "UNKNOWN",
        "DEADLINE_EXCEEDED",
        "RESOURCE_EXHAUSTED",
        "ABORTED",
        "OUT_OF_RANGE",
        "INTERNAL",
        "UNAVAILABLE",
        "DATA_LOSS"
      })
  void isAcceptedOnceAndThenTheSame(Status.Code code) {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle =
        new ReviewHandle(losing(code.toStatus(), COMPLETE), server.handedOff(workflow).address());

    assertThat(catchThrowable(() -> handle.complete("done")))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class);

    assertThat(handle.tryComplete("other")).isEqualTo(already(RecordedResult.OTHER));
    assertThat(handle.tryComplete("done")).isEqualTo(new Accepted());
    assertThat(handle.tryComplete("done")).isEqualTo(already(RecordedResult.SAME));
  }

  @Test
  void isRecognizedByAnotherClientOfTheProcess() {
    WorkflowStub workflow = server.start("Review");
    ActivityAddress address = server.handedOff(workflow).address();
    ReviewHandle first = new ReviewHandle(losing(Status.UNAVAILABLE, COMPLETE), address);
    assertThat(catchThrowable(() -> first.complete("done"))).isNotNull();

    ReviewHandle second =
        new ReviewHandle(AsyncActivityClient.create(server.workflowClient()), address);

    assertThat(second.tryComplete("done")).isEqualTo(new Accepted());
    assertThat(first.tryComplete("done")).isEqualTo(already(RecordedResult.SAME));
  }

  @Test
  void isRecognizedByWhateverAddressNamesIt() {
    for (Function<Parked, ActivityAddress> other :
        List.<Function<Parked, ActivityAddress>>of(
            it -> ActivityAddress.of(it.workflowId(), it.activityId()),
            it -> ActivityAddress.of(it.workflowId(), it.runId(), it.activityId()))) {
      WorkflowStub workflow = server.start("Review");
      Parked parked = (Parked) server.handedOff(workflow).address();
      ReviewHandle first = new ReviewHandle(losing(Status.INTERNAL, COMPLETE), parked);
      assertThat(catchThrowable(() -> first.complete("done"))).isNotNull();

      assertThat(new ReviewHandle(server.client(), other.apply(parked)).tryComplete("done"))
          .isEqualTo(new Accepted());
    }
  }

  @Test
  void whatSomebodyElseHasSentIsNeverOnesOwn() {
    WorkflowStub workflow = server.start("Review");
    ActivityAddress address = server.handedOff(workflow).address();
    // The call never reaches the server, and somebody of the same identity sends the same value.
    ReviewHandle unsent =
        new ReviewHandle(
            AsyncActivityClient.newBuilder(
                    server.connect(FailingAnswers.beforeTheCall(Status.UNAVAILABLE, COMPLETE)))
                .setRpcRetryOptions(RpcRetryOptions.newBuilder().setMaximumAttempts(1).build())
                .build(),
            address);
    assertThat(catchThrowable(() -> unsent.complete("done"))).isNotNull();
    server
        .workflowClient()
        .newActivityCompletionClient()
        .complete(((Parked) address).taskToken().bytes(), "done");

    assertThat(unsent.tryComplete("done")).isEqualTo(already(RecordedResult.SAME));
  }

  @Test
  void aRetriedFailureIsRecognizedWhileTheNextAttemptIsParked() {
    WorkflowStub workflow =
        server.start(
            server.withHandOff(pending -> {}, "Review").withAttempts(2, Duration.ofMillis(50)));
    ActivityAddress first = server.handedOff(workflow).address();
    ReviewHandle losing = new ReviewHandle(losing(Status.UNAVAILABLE, FAIL), first);
    assertThat(catchThrowable(() -> losing.failWith(ONCE))).isNotNull();
    ReviewHandle second = server.handedOff(workflow);

    assertThat(losing.tryFailWith(ONCE)).isEqualTo(new Accepted());
    assertThat(losing.tryFailWith(ONCE))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(2)));
    second.complete("done");
    assertThat(server.resultOf(workflow)).containsExactly("done");
  }

  @Test
  void ofTwoWhoFailOneAttemptOnlyOneIsAccepted() {
    WorkflowStub workflow =
        server.start(
            server.withHandOff(pending -> {}, "Review").withAttempts(2, Duration.ofMillis(50)));
    ActivityAddress first = server.handedOff(workflow).address();
    assertThat(new ReviewHandle(server.client(), first).tryFailWith(ONCE))
        .isEqualTo(new Accepted());

    assertThat(
            new ReviewHandle(AsyncActivityClient.create(server.workflowClient()), first)
                .tryFailWith(ONCE))
        .isEqualTo(new NotPending(new NotPendingReason.Superseded(2)));
    server.handedOff(workflow).complete("done");
    server.resultOf(workflow);
  }

  /** The workflow asks again as soon as it is answered: the repeated answer is not for that. */
  @Test
  void theRepeatedAnswerDoesNotReachTheNextQuestion() {
    WorkflowStub workflow = server.start(HostWorkflow.Plan.inTurn("Review", "Review"));
    Parked first = (Parked) server.handedOff(workflow).address();
    ReviewHandle inWorkflow =
        new ReviewHandle(
            losing(Status.UNAVAILABLE, COMPLETE + "ById"),
            ActivityAddress.inWorkflow(first.workflowId()));
    assertThat(catchThrowable(() -> inWorkflow.complete("to the first"))).isNotNull();
    ReviewHandle second = server.handedOff(workflow);

    assertThat(inWorkflow.tryComplete("to the first")).isEqualTo(new Accepted());
    assertThat(server.pending(workflow)).hasSize(1);

    assertThat(inWorkflow.tryComplete("to the second")).isEqualTo(new Accepted());
    assertThat(server.resultOf(workflow)).containsExactly("to the first", "to the second");
    assertThat(second.tryComplete("late")).isEqualTo(already(RecordedResult.OTHER));
  }

  private static NotPending already(RecordedResult result) {
    return new NotPending(new AlreadyCompleted(result));
  }
}
