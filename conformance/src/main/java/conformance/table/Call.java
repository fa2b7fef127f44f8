package conformance.table;

import conformance.contract.Decision;
import conformance.contract.Progress;
import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.contract.ReviewFailure;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.function.Function;

/** The calls on a handle, each with what it is given. */
enum Call {
  COMPLETE("complete", review -> Words.of(review.tryComplete(Decision.APPROVED))),
  COMPLETE_OTHERWISE(
      "complete with another result",
      review -> Words.of(review.tryComplete(new Decision("bob", false)))),
  FAIL("fail", review -> Words.of(review.tryFail(new ReviewFailure.Rejected("ann")))),
  FAIL_RETRYABLY(
      "fail retryably", review -> Words.of(review.tryFail(new ReviewFailure.Unavailable("ann")))),
  FAIL_WITH(
      "failWith",
      review ->
          Words.of(
              review.tryFailWith(
                  ApplicationFailure.newNonRetryableFailure("The disk is full", "Fault")))),
  HEARTBEAT("heartbeat", review -> Words.of(review.tryHeartbeat())),
  HEARTBEAT_WITH(
      "heartbeat with progress", review -> Words.of(review.tryHeartbeat(new Progress(40)))),
  REPORT_CANCELLATION("reportCancellation", review -> Words.of(review.tryReportCancellation())),
  EXTEND("extend by an hour", review -> Words.of(review.tryExtendBy(Duration.ofHours(1))));

  private final String inWords;
  private final Function<Review, String> call;

  Call(String inWords, Function<Review, String> call) {
    this.inWords = inWords;
    this.call = call;
  }

  /** Makes the call, and tells its outcome. */
  String on(Review review) {
    return Words.tried(() -> call.apply(review));
  }

  @Override
  public String toString() {
    return inWords;
  }
}
