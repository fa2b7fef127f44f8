package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import dev.asyncactivity.support.Soon;
import dev.asyncactivity.support.Tokens;
import io.grpc.Status;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.context.ContextPropagator;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the user's executor or context propagator does, no call and no later one hangs. */
@Timeout(60)
class ExecutorFaultsTest {
  private static final String COMPLETE = "RespondActivityTaskCompleted";

  /** One of each test's own, so that none waits for the calls of another. */
  private final ActivityAddress address =
      Tokens.parked(
          new TaskToken(new byte[] {1}),
          "default",
          UUID.randomUUID().toString(),
          "r",
          "a",
          "Review",
          1,
          null,
          null);

  private ScriptedServer server;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private AsyncActivityClient client(Executor executor) {
    return AsyncActivityClient.newBuilder(server.inNamespace("default"))
        .setRpcRetryOptions(
            RpcRetryOptions.newBuilder()
                .setInitialInterval(Duration.ofMillis(10))
                .setExpiration(Duration.ofSeconds(1))
                .build())
        .setExecutor(executor)
        .build();
  }

  private CompletionOutcome completeWith(AsyncActivityClient client) {
    return Soon.get(new ReviewHandle(client, address).completeAsync("done"));
  }

  /** As a pool does that is shut down at once, and a discarding policy. */
  @Test
  void oneThatLosesItsTasksEndsNoCallInSilence() {
    AsyncActivityClient losing = client(task -> {});

    assertThat(catchThrowable(() -> completeWith(losing)))
        .hasRootCauseInstanceOf(TimeoutException.class);
    assertThat(completeWith(client(Runnable::run))).isEqualTo(new Accepted());
  }

  /** As a pool does where there are no more threads. */
  @Test
  void oneThatThrowsErrorsLosesNoCall() {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1);

    AsyncActivityClient failing =
        client(
            task -> {
              throw new AssertionError("no thread");
            });

    assertThat(completeWith(failing)).isEqualTo(new Accepted());
  }

  @Test
  void theTimersThreadIsNotTheirSubstitute() {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1);
    AsyncActivityClient rejected =
        client(
            task -> {
              throw new RejectedExecutionException("shut down");
            });

    String thread =
        Soon.get(
            new ReviewHandle(rejected, address)
                .completeAsync("done")
                .thenApply(outcome -> Thread.currentThread().getName()));

    assertThat(thread).isNotEqualTo("async-activity-timer");
  }

  /** The blocking call waits for the one before, whose answer waits for the thread. */
  @Test
  void aBlockingCallInTheOnlyThreadDoesNotWaitForEver() {
    ExecutorService one = Executors.newSingleThreadExecutor();
    ReviewHandle handle = new ReviewHandle(client(one), address);

    CompletableFuture<CompletionOutcome> outcome =
        CompletableFuture.supplyAsync(
            () -> {
              handle.heartbeatAsync("half");
              return handle.tryComplete("done");
            },
            one);

    assertThat(Soon.get(outcome)).isEqualTo(new Accepted());
    one.shutdownNow();
  }

  @Test
  void activitiesAreListedInTheOnlyThread() {
    server.lookups().list("w");
    ExecutorService one = Executors.newSingleThreadExecutor();
    AsyncActivityClient client = client(one);

    CompletableFuture<Long> number =
        CompletableFuture.supplyAsync(
            () -> client.parked("Review", it -> new ReviewHandle(client, it)).stream().count(),
            one);

    assertThat(catchThrowable(() -> Soon.get(number))).hasStackTraceContaining("UNIMPLEMENTED");
    one.shutdownNow();
  }

  @Test
  void aBatchEndsWhoseExecutorTakesNothing() throws Exception {
    server.failNext(COMPLETE, Status.UNAVAILABLE, 1_000_000);
    ExecutorService shutDown = Executors.newSingleThreadExecutor();
    shutDown.shutdown();
    AsyncActivityClient client = client(shutDown);
    ReviewHandle handle = new ReviewHandle(client, address);
    CompletionBatch batch = client.newBatchBuilder().build();

    CompletableFuture<CompletionOutcome> outcome = batch.submit(() -> handle.completeAsync("done"));

    assertThat(catchThrowable(() -> Soon.get(outcome))).hasStackTraceContaining("UNAVAILABLE");
    batch.close();
  }

  private static final class Throwing implements ContextPropagator {
    private volatile boolean broken = true;

    @Override
    public String getName() {
      return "throwing";
    }

    @Override
    public Map<String, Payload> serializeContext(Object context) {
      return Map.of();
    }

    @Override
    public Object deserializeContext(Map<String, Payload> header) {
      return "context";
    }

    @Override
    public Object getCurrentContext() {
      return "context";
    }

    @Override
    public void setCurrentContext(Object context) {
      if (broken) {
        throw new IllegalStateException("propagator");
      }
    }
  }

  @Test
  void aPropagatorThatThrowsLosesNoCall() {
    AsyncActivityClient client =
        AsyncActivityClient.create(
            server.inNamespace(
                WorkflowClientOptions.newBuilder()
                    .setContextPropagators(List.of(new Throwing()))
                    .build()));

    assertThat(completeWith(client)).isEqualTo(new Accepted());
    assertThat(completeWith(client)).isEqualTo(new Accepted());
  }
}
