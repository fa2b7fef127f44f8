package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One completion through the SDK's client, through ours, and many in a batch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(3)
public class CompletionBenchmark {
  private static final int BATCH = 1000;
  private static final byte[] TASK_TOKEN = new byte[172];

  /** How long the server takes to answer, in milliseconds. */
  @Param({"0", "20"})
  public long delayMillis;

  private StubServer server;
  private WorkflowServiceStubs stubs;
  private ActivityCompletionClient raw;
  private AsyncActivityClient client;
  private Review handle;
  private ReviewActivitiesCompleter completer;
  private int next;

  /** Connects both clients to one server. */
  @Setup(Level.Trial)
  public void connect() throws Exception {
    server = new StubServer(delayMillis);
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server.target()).build());
    WorkflowClient workflowClient = WorkflowClient.newInstance(stubs);
    raw = workflowClient.newActivityCompletionClient();
    client = AsyncActivityClient.create(workflowClient);
    completer = ReviewActivitiesCompleter.create(client);
    handle = handle(0);
  }

  private Review handle(int number) {
    byte[] token = TASK_TOKEN.clone();
    token[0] = (byte) number;
    token[1] = (byte) (number >> 8);
    return completer.review(
        new Parked(
            new TaskToken(token),
            "default",
            "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
            "5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a",
            "a" + number,
            "Review",
            1,
            "ReviewWorkflow",
            "reviews"));
  }

  /** Disconnects. */
  @TearDown(Level.Trial)
  public void disconnect() {
    stubs.shutdownNow();
    server.close();
  }

  /** The SDK's client. */
  @Benchmark
  public void raw() {
    raw.complete(TASK_TOKEN, "approved");
  }

  /** Ours. */
  @Benchmark
  public void complete() {
    handle.complete("approved");
  }

  /** Ours, many at once; the time is that of one of them. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void batch() throws InterruptedException {
    try (CompletionBatch batch = client.newBatch()) {
      for (int i = 0; i < BATCH; i++) {
        Review each = handle(next++);
        batch.submit(() -> each.completeAsync("approved"));
      }
    }
  }
}
