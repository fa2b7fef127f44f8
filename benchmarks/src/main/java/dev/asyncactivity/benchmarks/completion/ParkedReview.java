package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A parked activity, as each client wants it: Temporal's task token for the raw ones, a handle for
 * ours. Both are made before the calls are timed.
 *
 * @param taskToken the task token
 * @param handle the handle
 */
record ParkedReview(byte[] taskToken, Review handle) {
  /** As long as the dev server's task tokens are. */
  private static final int TASK_TOKEN_BYTES = 172;

  static ParkedReview of(Parked address, ReviewActivitiesCompleter completer) {
    return new ParkedReview(address.taskToken().bytes(), completer.review(address));
  }

  /** An activity that a stub server takes for parked; each number is another one. */
  static ParkedReview invented(int number, String namespace, ReviewActivitiesCompleter completer) {
    byte[] taskToken = new byte[TASK_TOKEN_BYTES];
    new Random(number).nextBytes(taskToken);
    ByteBuffer.wrap(taskToken).putInt(number);
    Parked address =
        new Parked(
            new TaskToken(taskToken),
            namespace,
            "0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d",
            "5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a",
            "a" + number,
            "Review",
            1,
            "ReviewWorkflow",
            "reviews");
    return new ParkedReview(taskToken, completer.review(address));
  }

  /** So many different activities that a stub server takes for parked. */
  static List<ParkedReview> invented(int count, Clients clients) {
    String namespace = clients.workflowClient().getOptions().getNamespace();
    return IntStream.range(0, count)
        .mapToObj(number -> invented(number, namespace, clients.completer()))
        .toList();
  }
}
