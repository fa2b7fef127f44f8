package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.protobuf.Message;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome.Recorded;
import dev.asyncactivity.NotPendingReason.UnknownCause;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import dev.asyncactivity.support.Soon;
import dev.asyncactivity.support.Tokens;
import io.grpc.Status;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The asynchronous form of a handle's calls: no thread waits, and the order is kept. */
@Timeout(60)
class AsyncCallsTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";
  private static final String HEARTBEAT = "RecordActivityTaskHeartbeat";

  private ScriptedServer server;
  private AsyncActivityClient client;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
    client =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setRpcTimeout(Duration.ofSeconds(30))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder()
                    .setInitialInterval(Duration.ofMillis(10))
                    .setMaximumInterval(Duration.ofMillis(50))
                    .setExpiration(Duration.ofMinutes(10))
                    .build())
            .build();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private ReviewHandle handle() {
    return handle(0);
  }

  private ReviewHandle handle(int number) {
    return new ReviewHandle(
        client,
        Tokens.parked(
            new TaskToken(new byte[] {(byte) (number >> 8), (byte) number}),
            "default",
            "w",
            "r",
            "a" + number,
            "Review",
            1,
            null,
            null));
  }

  @Test
  void noThreadWaitsForAnAnswer() {
    server.hold(HEARTBEAT);
    long before = threads();
    List<CompletableFuture<HeartbeatOutcome>> outcomes = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      outcomes.add(handle(i).heartbeatAsync("half"));
    }
    ParkingServer.await(() -> server.calls(HEARTBEAT) == 2000);

    assertThat(outcomes).noneMatch(CompletableFuture::isDone);
    assertThat(threads() - before).isLessThan(8);
    server.release(HEARTBEAT);
    assertThat(outcomes).map(Soon::get).containsOnly(new Recorded());
    assertThat(threads() - before).isLessThan(64);
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("async-activity-"))
        .count();
  }

  @Test
  void callsOnOneActivityArriveInOrder() {
    server.failNext(HEARTBEAT, Status.UNAVAILABLE, 2);
    CompletableFuture<HeartbeatOutcome> first = handle().heartbeatAsync("first");
    CompletableFuture<HeartbeatOutcome> second = handle().heartbeatAsync("second");
    CompletableFuture<CompletionOutcome> end = handle().completeAsync("done");

    assertThat(Soon.get(end)).isEqualTo(new Accepted());
    assertThat(List.of(Soon.get(first), Soon.get(second))).containsOnly(new Recorded());
    assertThat(server.requests(HEARTBEAT).stream().map(AsyncCallsTest::details).toList())
        .containsExactly("\"first\"", "\"first\"", "\"first\"", "\"second\"");
    assertThat(server.methods()).endsWith(HEARTBEAT, HEARTBEAT, HEARTBEAT, HEARTBEAT, COMPLETE);
  }

  private static String details(Message request) {
    return ((RecordActivityTaskHeartbeatRequest) request)
        .getDetails()
        .getPayloads(0)
        .getData()
        .toStringUtf8();
  }

  @Test
  void aBlockingCallWaitsForTheAsynchronousOnesBeforeIt() throws Exception {
    server.failNext(HEARTBEAT, Status.UNAVAILABLE, 3);
    CompletableFuture<HeartbeatOutcome> before = handle().heartbeatAsync("half");
    handle().complete("done");

    assertThat(Soon.get(before)).isEqualTo(new Recorded());
    assertThat(server.methods().indexOf(COMPLETE))
        .isGreaterThan(server.methods().lastIndexOf(HEARTBEAT));
  }

  @Test
  void otherActivitiesDoNotWait() {
    server.hold(HEARTBEAT);
    CompletableFuture<HeartbeatOutcome> held = handle(1).heartbeatAsync("half");

    assertThat(Soon.get(handle(2).completeAsync("done"))).isEqualTo(new Accepted());
    assertThat(held).isNotDone();
    server.release(HEARTBEAT);
    assertThat(Soon.get(held)).isEqualTo(new Recorded());
  }

  @Test
  void whatFollowsMayBlockInAnExecutorOfItsOwn() {
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService threads = Executors.newCachedThreadPool();
    AsyncActivityClient blocking =
        AsyncActivityClient.newBuilder(server.inNamespace("default")).setExecutor(threads).build();
    CountDownLatch all = new CountDownLatch(20);
    server.hold(HEARTBEAT); // So that nothing follows in this thread.
    List<CompletableFuture<Void>> blocked = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      blocked.add(
          new ReviewHandle(blocking, handle(i).address())
              .heartbeatAsync("half")
              .thenAccept(
                  outcome -> {
                    all.countDown();
                    await(goOn);
                  }));
    }
    server.release(HEARTBEAT);
    await(all);

    assertThat(blocked).noneMatch(CompletableFuture::isDone);
    goOn.countDown();
    blocked.forEach(Soon::get);
    threads.shutdownNow();
  }

  @Test
  void anExecutorThatTakesNothingLosesNoCall() {
    AsyncActivityClient rejected =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setExecutor(
                task -> {
                  throw new RejectedExecutionException("shut down");
                })
            .build();

    assertThat(Soon.get(new ReviewHandle(rejected, handle(1).address()).completeAsync("done")))
        .isEqualTo(new Accepted());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void failsAsTheBlockingFormDoes() {
    String large = "x".repeat(3 * 1024 * 1024);
    List<Supplier<CompletableFuture<?>>> asynchronous =
        List.of(
            () -> handle().completeAsync("done"),
            () -> handle().failWithAsync(ApplicationFailure.newFailure("m", "T")),
            () -> handle().heartbeatAsync(),
            () -> handle().completeAsync(large),
            () -> handle().heartbeatAsync(large));
    List<Runnable> blocking =
        List.of(
            () -> handle().complete("done"),
            () -> handle().failWith(ApplicationFailure.newFailure("m", "T")),
            () -> handle().heartbeat(),
            () -> handle().complete(large),
            () -> handle().heartbeat(large));
    for (int i = 0; i < blocking.size(); i++) {
      refuseEverythingOnce();
      Throwable thrown = catchThrowable(blocking.get(i)::run);
      refuseEverythingOnce();
      Throwable failure = catchThrowable(asynchronous.get(i).get()::get).getCause();

      assertThat(failure).isExactlyInstanceOf(thrown.getClass()).hasMessage(thrown.getMessage());
      assertThat(rootOf(failure).toString()).isEqualTo(rootOf(thrown).toString());
    }
  }

  private void refuseEverythingOnce() {
    for (String method : List.of(COMPLETE, "RespondActivityTaskFailed", HEARTBEAT)) {
      server.failNext(method, Status.PERMISSION_DENIED, 1);
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }

  @Test
  void whatIsNotPendingIsNoFailure() {
    server.failNext(COMPLETE, Status.NOT_FOUND, 1);
    server.failNext(HEARTBEAT, Status.NOT_FOUND, 1);
    NotPending unknown = new NotPending(new NotPendingReason.Unknown(UnknownCause.NO_IDS));
    ReviewHandle handle = new ReviewHandle(client, ActivityAddress.taskToken(Pending.TASK_TOKEN));

    assertThat(Soon.get(handle.completeAsync("done"))).isEqualTo(unknown);
    assertThat(Soon.get(handle.heartbeatAsync("half"))).isEqualTo(unknown);
  }

  @Test
  void aCancelledCallHasNoFurtherTry() {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1_000_000);
    CompletableFuture<CompletionOutcome> complete = handle().completeAsync("done");
    ParkingServer.await(() -> server.calls(COMPLETE) > 2);

    assertThat(complete.cancel(true)).isTrue();

    assertThat(catchThrowable(complete::get)).isInstanceOf(CancellationException.class);
    // It comes after all tries of the call before it, which has ten minutes.
    assertThat(Soon.get(handle().heartbeatAsync("half"))).isEqualTo(new Recorded());
  }

  @Test
  void aFailureOfOneCallDoesNotStopTheNext() {
    server.failNext(HEARTBEAT, Status.PERMISSION_DENIED, 1);
    CompletableFuture<HeartbeatOutcome> refused = handle().heartbeatAsync("half");
    CompletableFuture<CompletionOutcome> complete = handle().completeAsync("done");

    assertThat(Soon.get(complete)).isEqualTo(new Accepted());
    assertThat(catchThrowable(refused::get))
        .hasCauseInstanceOf(ActivityCompletionFailureException.class);
  }
}
