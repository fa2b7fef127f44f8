package dev.asyncactivity.internal.delivery;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.InspectionOutcome;
import dev.asyncactivity.NotPendingReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a call. A value; only the façade throws. */
public sealed interface Verdict {

  /** Its code in logs and metrics. */
  String code();

  /** The call ended the activity, or its attempt. */
  record Accepted() implements Verdict {
    @Override
    public String code() {
      return new CompletionOutcome.Accepted().code();
    }
  }

  /** The server took it for the workflow, which was not seen to look at it yet. */
  record Delivered() implements Verdict {
    @Override
    public String code() {
      return new CompletionOutcome.Delivered().code();
    }
  }

  /** The heartbeat was recorded. */
  record Recorded(HeartbeatOutcome outcome) implements Verdict {
    @Override
    public String code() {
      return outcome.code();
    }
  }

  /** The attempt's deadline, or null where the server does not tell it. */
  record EndsAt(@Nullable Instant deadline) implements Verdict {
    @Override
    public String code() {
      return "deadline";
    }
  }

  /**
   * How the attempt before ended.
   *
   * @param lastFailure what it failed with, or null if that is not known
   * @param startToClose the clock that it was given last, in ms
   */
  record LookedBack(@Nullable RecordedValue lastFailure, long startToClose) implements Verdict {
    @Override
    public String code() {
      return "looked_back";
    }
  }

  /** How the activity stands. */
  record Inspected(InspectionOutcome.Pending outcome) implements Verdict {
    @Override
    public String code() {
      return outcome.code();
    }
  }

  /** What the activity was called with. */
  record Given(RecordedValue input) implements Verdict {
    @Override
    public String code() {
      return "input";
    }
  }

  /** Nothing was changed: the activity is not waiting for this call. */
  record Refused(NotPendingReason reason) implements Verdict {
    @Override
    public String code() {
      return reason.code();
    }
  }

  /** Nothing was changed: the address names more than one activity. */
  record Ambiguous(List<String> activityIds) implements Verdict {
    @Override
    public String code() {
      return "ambiguous";
    }
  }

  /** Nothing was changed: the workflow has not requested the cancellation. */
  record CancellationNotRequested() implements Verdict {
    @Override
    public String code() {
      return "cancellation_not_requested";
    }
  }

  /** The workflow was given the answer and still waits: it could not read it. */
  record Unread() implements Verdict {
    @Override
    public String code() {
      return "unread";
    }
  }

  /** What became of it is not known, or it was not sent. */
  record Failed(Throwable failure) implements Verdict {
    @Override
    public String code() {
      return "call_failed";
    }
  }
}
