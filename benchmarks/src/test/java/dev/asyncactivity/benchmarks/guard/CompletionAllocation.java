package dev.asyncactivity.benchmarks.guard;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import dev.asyncactivity.benchmarks.harness.ChildJvm;
import dev.asyncactivity.benchmarks.server.CannedServer;
import dev.asyncactivity.benchmarks.token.TypicalActivity;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One completion through the SDK's client, and through each of ours. */
@State(Scope.Benchmark)
public class CompletionAllocation {
  private static final int BATCH = 100;

  private ChildJvm server;
  private WorkflowServiceStubs stubs;
  private ActivityCompletionClient raw;
  private AsyncActivityClient client;
  private byte[] taskToken;
  private Review review;
  private List<Review> many;

  /** Connects both clients to one server. */
  @Setup
  public void connect() throws IOException {
    server = CannedServer.start();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(server.readLine()).build());
    WorkflowClient workflowClient = WorkflowClient.newInstance(stubs);
    raw = workflowClient.newActivityCompletionClient();
    client = AsyncActivityClient.create(workflowClient);
    ReviewActivitiesCompleter completer = ReviewActivitiesCompleter.create(client);
    // Calls on one activity wait for each other, so a batch has as many activities as calls.
    many =
        IntStream.range(0, BATCH)
            .mapToObj(TypicalActivity::numbered)
            .map(completer::review)
            .toList();
    review = many.get(0);
    taskToken = TypicalActivity.numbered(0).taskToken().bytes();
  }

  /** Disconnects. */
  @TearDown
  public void disconnect() {
    stubs.shutdownNow();
    server.close();
  }

  /** The SDK's client. */
  @Benchmark
  public void raw() {
    raw.complete(taskToken, "approved");
  }

  /** Ours, blocking. */
  @Benchmark
  public void complete() {
    review.complete("approved");
  }

  /** Ours, with a future. */
  @Benchmark
  public CompletionOutcome completeAsync() {
    return review.completeAsync("approved").join();
  }

  /** Ours, of many at once. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void batch() throws InterruptedException {
    try (CompletionBatch batch = client.newBatch()) {
      for (Review each : many) {
        batch.submit(() -> each.completeAsync("approved"));
      }
    }
  }
}
