package dev.asyncactivity.benchmarks.guard;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import dev.asyncactivity.benchmarks.contract.TypicalActivity;
import dev.asyncactivity.benchmarks.harness.AllocatedBytes;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many bytes a completion allocates, in all threads of the client: through the SDK's client,
 * and in each way of ours.
 *
 * <p>The median of many short series of calls, each of a fixed number, so that neither the speed of
 * the machine nor what happens once in a while has a part in it.
 */
final class CompletionAllocation {
  private static final int CALLS = 100;
  private static final int WARM_UP_SERIES = 5;
  private static final int SERIES = 31;

  private final byte[] taskToken = TypicalActivity.numbered(0).taskToken().bytes();
  private final ActivityCompletionClient raw;
  private final AsyncActivityClient client;
  private final List<Review> reviews;

  private CompletionAllocation(WorkflowClient workflowClient) {
    raw = workflowClient.newActivityCompletionClient();
    client = AsyncActivityClient.create(workflowClient);
    ReviewActivitiesCompleter completer = ReviewActivitiesCompleter.create(client);
    // Calls on one activity wait for each other, so there are as many activities as calls.
    reviews =
        IntStream.range(0, CALLS)
            .mapToObj(TypicalActivity::numbered)
            .map(completer::review)
            .toList();
  }

  /** Prints the bytes of each way, with the server that the argument names. */
  public static void main(String[] args) throws InterruptedException {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(args[0]).build());
    CompletionAllocation allocation = new CompletionAllocation(WorkflowClient.newInstance(stubs));
    System.out.println("raw " + bytesPerCall(allocation::raw));
    System.out.println("complete " + bytesPerCall(allocation::complete));
    System.out.println("completeAsync " + bytesPerCall(allocation::completeAsync));
    System.out.println("batch " + bytesPerCall(allocation::batch));
    stubs.shutdownNow();
  }

  private static long bytesPerCall(Series series) throws InterruptedException {
    long[] bytes = new long[WARM_UP_SERIES + SERIES];
    for (int i = 0; i < bytes.length; i++) {
      AllocatedBytes before = AllocatedBytes.now();
      series.run();
      bytes[i] = AllocatedBytes.now().since(before);
    }
    return IntStream.range(WARM_UP_SERIES, bytes.length)
            .mapToLong(i -> bytes[i])
            .sorted()
            .skip(SERIES / 2)
            .findFirst()
            .orElseThrow()
        / CALLS;
  }

  private void raw() {
    for (int i = 0; i < CALLS; i++) {
      raw.complete(taskToken, "approved");
    }
  }

  private void complete() {
    reviews.forEach(review -> review.complete("approved"));
  }

  private void completeAsync() {
    reviews.forEach(review -> review.completeAsync("approved").join());
  }

  private void batch() throws InterruptedException {
    try (CompletionBatch batch = client.newBatch()) {
      for (Review review : reviews) {
        batch.submit(() -> review.completeAsync("approved"));
      }
    }
  }

  private interface Series {
    void run() throws InterruptedException;
  }
}
