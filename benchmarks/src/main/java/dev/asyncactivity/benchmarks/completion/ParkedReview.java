package dev.asyncactivity.benchmarks.completion;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter;
import dev.asyncactivity.benchmarks.contract.ReviewActivitiesCompleter.Review;
import dev.asyncactivity.benchmarks.contract.TypicalActivity;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A parked activity, as each client wants it: Temporal's task token for the raw ones, a handle for
 * ours. Both are made before the calls are timed.
 *
 * @param taskToken the task token
 * @param handle the handle
 */
record ParkedReview(byte[] taskToken, Review handle) {
  static ParkedReview of(Parked address, ReviewActivitiesCompleter completer) {
    return new ParkedReview(address.taskToken().bytes(), completer.review(address));
  }

  /** So many different activities that a stub server takes for parked, made as they are read. */
  static Stream<ParkedReview> invented(int count, ReviewActivitiesCompleter completer) {
    return IntStream.range(0, count)
        .mapToObj(number -> of(TypicalActivity.numbered(number), completer));
  }
}
