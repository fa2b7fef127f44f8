package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.CompletionNotes;
import dev.asyncactivity.support.LosingAnswers;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import dev.asyncactivity.support.Soon;
import io.grpc.Status;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long a call may take, and what interrupting it does. */
@Timeout(60)
class TimeLimitsTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";
  private static final String DESCRIBE = "DescribeWorkflowExecution";
  private static final List<String> CALLS =
      List.of(
          COMPLETE,
          "RespondActivityTaskFailed",
          "RespondActivityTaskCanceled",
          "RecordActivityTaskHeartbeat",
          DESCRIBE);
  private static final ApplicationFailure FAILURE = ApplicationFailure.newFailure("m", "T");

  /** Far more than the limits, and far less than what the SDK would take. */
  private static final Duration BOUND = Duration.ofSeconds(8);

  private ScriptedServer server;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private AsyncActivityClient client(Duration oneTry, Duration all, int maximumAttempts) {
    return AsyncActivityClient.newBuilder(server.inNamespace("default"))
        .setRpcTimeout(oneTry)
        .setRpcRetryOptions(
            RpcRetryOptions.newBuilder()
                .setInitialInterval(Duration.ofMillis(10))
                .setExpiration(all)
                .setMaximumAttempts(maximumAttempts)
                .build())
        .build();
  }

  private static ReviewHandle handle(AsyncActivityClient client) {
    return new ReviewHandle(client, Pending.ADDRESS);
  }

  @Test
  void noCallTakesLongerThanItsExpiration() {
    CALLS.forEach(server::hold);
    ReviewHandle handle = handle(client(Duration.ofMinutes(5), Duration.ofMillis(300), 0));
    for (Runnable call :
        List.<Runnable>of(
            () -> handle.complete("done"),
            () -> handle.tryComplete("done"),
            () -> handle.failWith(FAILURE),
            () -> handle.reportCancellation(),
            () -> handle.heartbeat("half"))) {
      long start = System.nanoTime();
      assertThat(catchThrowableOfType(ActivityCompletionFailureException.class, call::run))
          .rootCause()
          .hasMessageStartingWith("DEADLINE_EXCEEDED");
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(250), BOUND);
    }
  }

  @Test
  void noTryTakesLongerThanTheRpcTimeout() {
    server.hold(COMPLETE);
    CompletableFuture<CompletionOutcome> outcome =
        handle(client(Duration.ofMillis(100), Duration.ofMinutes(5), 0)).completeAsync("done");

    ParkingServer.await(() -> server.calls(COMPLETE) > 2);
    server.release(COMPLETE);

    assertThat(Soon.get(outcome)).isEqualTo(new Accepted());
  }

  @Test
  void noMoreTriesThanTheMaximumAttempts() {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 100);

    assertThat(
            catchThrowable(
                () ->
                    handle(client(Duration.ofSeconds(10), Duration.ofMinutes(5), 3))
                        .complete("done")))
        .hasRootCauseMessage("UNAVAILABLE");
    assertThat(server.calls(COMPLETE)).isEqualTo(3);
  }

  @Test
  void theLookUpsHaveTheRestOfTheTime() {
    server.failNext(COMPLETE, Status.NOT_FOUND, 1);
    server.failNext(COMPLETE + "ById", Status.NOT_FOUND, 1);
    server.hold(DESCRIBE);
    long start = System.nanoTime();

    assertThat(handle(client(Duration.ofMinutes(5), Duration.ofMillis(300), 0)).tryComplete("done"))
        .isEqualTo(new NotPending(new NotPendingReason.Unknown(UnknownCause.LOOKUP_FAILED)));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
  }

  @Test
  void waitingForTheCallBeforeItCountsToo() {
    server.hold("RecordActivityTaskHeartbeat");
    ReviewHandle handle = handle(client(Duration.ofMinutes(5), Duration.ofMillis(300), 0));
    handle.heartbeatAsync("half");
    long start = System.nanoTime();

    assertThat(catchThrowable(() -> handle.heartbeat("more")))
        .isInstanceOf(ActivityCompletionFailureException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
  }

  @Test
  void theTimersThreadRunsNothingOfTheCallers() {
    server.hold(COMPLETE);
    AsyncActivityClient throughTheSdk =
        AsyncActivityClient.newBuilder(
                server.inNamespace(
                    WorkflowClientOptions.newBuilder()
                        .setNamespace("default")
                        .setInterceptors(new CompletionNotes())
                        .build()))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(Duration.ofMillis(300)).build())
            .build();
    for (AsyncActivityClient client :
        List.of(throughTheSdk, client(Duration.ofMinutes(5), Duration.ofMillis(300), 0))) {
      CompletableFuture<String> thread =
          handle(client)
              .completeAsync("done")
              .handle((outcome, failure) -> Thread.currentThread().getName());

      assertThat(Soon.get(thread)).isEqualTo("async-activity-answer");
    }
  }

  @Test
  void interruptionReturnsAtOnce() throws Exception {
    server.hold(COMPLETE);
    ReviewHandle handle = handle(client(Duration.ofMinutes(5), Duration.ofMinutes(5), 0));
    Interrupted interrupted = new Interrupted(() -> handle.complete("done"));
    ParkingServer.await(() -> server.calls(COMPLETE) == 1);

    Throwable thrown = interrupted.now();

    assertThat(thrown)
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasCauseExactlyInstanceOf(CancellationException.class)
        .hasRootCauseExactlyInstanceOf(InterruptedException.class);
    assertThat(((ActivityCompletionFailureException) thrown).getActivityId()).contains("a");
  }

  @Test
  void anInterruptedCallHasNoFurtherTry() throws Exception {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1_000_000);
    ReviewHandle handle = handle(client(Duration.ofMinutes(5), Duration.ofMinutes(5), 0));
    Interrupted interrupted = new Interrupted(() -> handle.complete("done"));
    ParkingServer.await(() -> server.calls(COMPLETE) > 2);
    interrupted.now();

    // It comes after all tries of the call before it, which has five minutes.
    assertThat(handle.tryHeartbeat("half")).isEqualTo(new HeartbeatOutcome.Recorded());
  }

  @Test
  void anInterruptedCallThatHasLandedIsAcceptedWhenItIsMadeAgain() throws Exception {
    try (ParkingServer parking = new ParkingServer()) {
      WorkflowStub workflow = parking.start("Review");
      ActivityAddress address = parking.handedOff(workflow).address();
      CompletableFuture<Void> noticed = new CompletableFuture<>();
      AsyncActivityClient client =
          AsyncActivityClient.create(parking.connect(new LosingAnswers(COMPLETE, 1, noticed)));
      Interrupted interrupted =
          new Interrupted(() -> new ReviewHandle(client, address).complete("done"));
      assertThat(parking.resultOf(workflow)).containsExactly("done");
      interrupted.now();
      noticed.complete(null);

      assertThat(new ReviewHandle(client, address).tryComplete("done")).isEqualTo(new Accepted());
      assertThat(new ReviewHandle(client, address).tryComplete("other"))
          .isEqualTo(new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER)));
    }
  }

  /** A call in a thread of its own, to be interrupted. */
  private static final class Interrupted {
    private final FutureTask<Throwable> call;
    private final Thread thread;
    private volatile boolean flag;

    Interrupted(Runnable blocking) {
      call =
          new FutureTask<>(
              () -> {
                Throwable thrown = catchThrowable(blocking::run);
                flag = Thread.currentThread().isInterrupted();
                return thrown;
              });
      thread = new Thread(call);
      thread.setDaemon(true);
      thread.start();
    }

    /** Interrupts it, and returns what it threw. */
    Throwable now() throws Exception {
      thread.interrupt();
      thread.join(BOUND.toMillis());
      assertThat(call).isDone();
      assertThat(flag).as("the interrupt flag").isTrue();
      return call.get();
    }
  }

  @Test
  void aCallMadeAgainAfterItsLimitIsKnownToHaveBeenAccepted() {
    try (ParkingServer parking = new ParkingServer()) {
      WorkflowStub workflow = parking.start("Review");
      AsyncActivityClient client =
          AsyncActivityClient.newBuilder(parking.connect(new LosingAnswers(COMPLETE, 1)))
              .setRpcRetryOptions(RpcRetryOptions.newBuilder().setMaximumAttempts(1).build())
              .build();
      ReviewHandle handle = new ReviewHandle(client, parking.handedOff(workflow).address());

      assertThat(catchThrowable(() -> handle.complete("done")))
          .isExactlyInstanceOf(ActivityCompletionFailureException.class);
      assertThat(handle.tryComplete("other"))
          .isEqualTo(new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.OTHER)));
      assertThat(handle.tryComplete("done")).isEqualTo(new Accepted());
      assertThat(handle.tryComplete("done"))
          .isEqualTo(new NotPending(new NotPendingReason.AlreadyCompleted(RecordedResult.SAME)));
    }
  }
}
