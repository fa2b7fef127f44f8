package cadenceconformance;

import cadenceconformance.ReviewActivities.Decision;
import cadenceconformance.ReviewActivities.Progress;
import cadenceconformance.ReviewActivitiesCadenceCompleter.Review;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.internal.retry.StatusCode;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** What is called, and what comes of it in words. */
enum Call {
  COMPLETE("complete", handle -> words(handle.tryComplete(new Decision(true, "ann")))),
  COMPLETE_OTHER(
      "complete with another result",
      handle -> words(handle.tryComplete(new Decision(false, "bob")))),
  COMPLETE_ASYNC(
      "completeAsync", handle -> words(handle.completeAsync(new Decision(true, "ann")).join())),
  FAIL("fail", handle -> words(handle.tryFail(new ReviewActivities.Failure.Rejected("ann")))),
  FAIL_WITH(
      "failWith",
      handle -> words(handle.tryFailWith(new IllegalArgumentException("no such text")))),
  HEARTBEAT("heartbeat with progress", handle -> words(handle.tryHeartbeat(new Progress(40)))),
  REPORT_CANCELLATION("reportCancellation", handle -> words(handle.tryReportCancellation()));

  private final String words;
  private final Function<Review, String> call;

  Call(String words, Function<Review, String> call) {
    this.words = words;
    this.call = call;
  }

  String words() {
    return words;
  }

  /** Makes the call. */
  String on(Review handle) {
    try {
      return call.apply(handle);
    } catch (RuntimeException e) {
      Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
      Throwable reason = cause.getCause() == null ? cause : cause.getCause();
      return "error: " + said(reason);
    }
  }

  /** The server's code, if it refused; in memory there is none, and the class says more. */
  private static String said(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof StatusRuntimeException status) {
        String code = status.getStatus().getCode().name();
        return StatusCode.valueOf(code).isRefusal() ? code : "tried for a minute";
      }
    }
    return error.getClass().getSimpleName();
  }

  private static String words(CompletionOutcome outcome) {
    return outcome instanceof NotPending refused ? refused.reason().toString() : "accepted";
  }

  private static String words(HeartbeatOutcome outcome) {
    return outcome instanceof NotPending refused
        ? refused.reason().toString()
        : outcome.getClass().getSimpleName();
  }
}
