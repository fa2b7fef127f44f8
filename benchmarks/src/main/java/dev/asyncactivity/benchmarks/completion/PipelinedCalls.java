package dev.asyncactivity.benchmarks.completion;

import static dev.asyncactivity.benchmarks.completion.BlockingCalls.RESULT;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.MoreExecutors;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.CompletionBatch;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Many calls of one thread, up to a number in flight; each form returns when all are answered. A
 * call's latency is without the wait for its turn.
 *
 * <p>For what the raw stub does not do that ours does see {@link BlockingCalls}. What follows a raw
 * answer runs in a thread of the SDK's channel, what follows ours in a thread of our client.
 */
final class PipelinedCalls {
  /** As many in flight as a {@code CompletionBatch} allows by default. */
  static final int IN_FLIGHT = 256;

  private final WorkflowServiceStubs stubs;
  private final AsyncActivityClient client;
  private final RawRequests requests;
  private final Semaphore free = new Semaphore(IN_FLIGHT);
  private final AtomicReference<Throwable> firstFailure = new AtomicReference<>();

  PipelinedCalls(Clients clients) {
    this.stubs = clients.stubs();
    this.client = clients.ours();
    this.requests = new RawRequests(clients.workflowClient());
  }

  /** The SDK's stub. */
  void rawStub(Iterable<ParkedReview> reviews) throws InterruptedException {
    for (ParkedReview review : reviews) {
      free.acquire();
      TimedCall call = new TimedCall(firstFailure, free::release);
      Futures.addCallback(
          stubs
              .futureStub()
              .respondActivityTaskCompleted(requests.completed(review.taskToken(), RESULT)),
          call,
          MoreExecutors.directExecutor());
    }
    drain();
  }

  /** Ours, in flight as the caller says. */
  void ours(Iterable<ParkedReview> reviews) throws InterruptedException {
    for (ParkedReview review : reviews) {
      free.acquire();
      TimedCall call = new TimedCall(firstFailure, free::release);
      var unused = review.handle().completeAsync(RESULT).whenComplete(call);
    }
    drain();
  }

  private void drain() throws InterruptedException {
    free.acquire(IN_FLIGHT);
    free.release(IN_FLIGHT);
    requireAllAccepted();
  }

  /** Ours, in a batch. */
  void batch(Iterable<ParkedReview> reviews) throws InterruptedException {
    try (CompletionBatch batch = client.newBatch()) {
      for (ParkedReview review : reviews) {
        TimedCall call = new TimedCall(firstFailure, () -> {});
        var unused =
            batch
                .submit(
                    () -> {
                      call.restart();
                      return review.handle().completeAsync(RESULT);
                    })
                .whenComplete(call);
      }
    }
    requireAllAccepted();
  }

  private void requireAllAccepted() {
    Throwable failure = firstFailure.get();
    if (failure != null) {
      // As text: JMH hands exceptions on to another process, and a gRPC status cannot be.
      throw new IllegalStateException(
          "A call was not accepted: " + Throwables.getStackTraceAsString(failure));
    }
  }
}
