package dev.asyncactivity.internal.waiting;

import io.temporal.api.enums.v1.RetryState;
import io.temporal.failure.ApplicationFailure;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a wait ended. */
sealed interface WaitEnd {

  /** What the workflow says of it. */
  WaitAnswer answer(@Nullable Object asked);

  /** By a result. */
  record Completed(@Nullable Object result, String callId) implements WaitEnd {
    @Override
    public WaitAnswer answer(@Nullable Object asked) {
      String detail = Objects.deepEquals(result, asked) ? WaitAnswer.SAME : WaitAnswer.OTHER;
      return new WaitAnswer(WaitAnswer.COMPLETED, detail, callId);
    }
  }

  /** By a failure that the outside reported. */
  record Failed(ApplicationFailure failure, RetryState retryState, String callId)
      implements WaitEnd {
    @Override
    public WaitAnswer answer(@Nullable Object asked) {
      return new WaitAnswer(WaitAnswer.FAILED, failure.getType(), callId);
    }
  }

  /** The hand-off failed, and is not tried again. */
  record NotHandedOff(RuntimeException failure) implements WaitEnd {
    @Override
    public WaitAnswer answer(@Nullable Object asked) {
      boolean isApplications = failure.getCause() instanceof ApplicationFailure;
      String type = isApplications ? ((ApplicationFailure) failure.getCause()).getType() : "";
      return new WaitAnswer(WaitAnswer.FAILED, type, "");
    }
  }

  /** Its time limit passed. */
  record TimedOut() implements WaitEnd {
    @Override
    public WaitAnswer answer(@Nullable Object asked) {
      return new WaitAnswer(WaitAnswer.TIMED_OUT, "", "");
    }
  }

  /** The workflow cancelled it. */
  record Canceled() implements WaitEnd {
    @Override
    public WaitAnswer answer(@Nullable Object asked) {
      return new WaitAnswer(WaitAnswer.CANCELED, "", "");
    }
  }
}
