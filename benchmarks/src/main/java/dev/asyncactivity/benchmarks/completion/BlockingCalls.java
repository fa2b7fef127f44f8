package dev.asyncactivity.benchmarks.completion;

import io.temporal.client.ActivityCompletionClient;
import io.temporal.serviceclient.WorkflowServiceStubs;

/**
 * One call at a time: the caller waits for the answer.
 *
 * <p>All send the same request. The raw stub alone does not repeat a call that fails, and leaves
 * the status as it is. The SDK's client repeats it and tells refusals from failures. Ours does that
 * too, gives the data converter the activity's context, keeps the order of calls on one activity,
 * bounds the result's size, counts the call, and remembers its end.
 */
final class BlockingCalls {
  static final String RESULT = "approved";

  private final ActivityCompletionClient raw;
  private final WorkflowServiceStubs stubs;
  private final RawRequests requests;

  BlockingCalls(Clients clients) {
    this.raw = clients.workflowClient().newActivityCompletionClient();
    this.stubs = clients.stubs();
    this.requests = new RawRequests(clients.workflowClient());
  }

  /** The SDK's client. */
  void raw(ParkedReview review) {
    long start = System.nanoTime();
    raw.complete(review.taskToken(), RESULT);
    CallRecorder.accepted(System.nanoTime() - start);
  }

  /** The SDK's stub. */
  void rawStub(ParkedReview review) {
    long start = System.nanoTime();
    var unused =
        stubs
            .blockingStub()
            .respondActivityTaskCompleted(requests.completed(review.taskToken(), RESULT));
    CallRecorder.accepted(System.nanoTime() - start);
  }

  /** Ours. */
  void ours(ParkedReview review) {
    long start = System.nanoTime();
    review.handle().complete(RESULT);
    CallRecorder.accepted(System.nanoTime() - start);
  }
}
