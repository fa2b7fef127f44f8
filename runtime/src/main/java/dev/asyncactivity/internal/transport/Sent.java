package dev.asyncactivity.internal.transport;

import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.payload.ActivityPayloads;
import dev.asyncactivity.internal.payload.OutgoingFailure;
import dev.asyncactivity.internal.payload.OutgoingValue;
import dev.asyncactivity.internal.wire.ActivityEnd;
import dev.asyncactivity.internal.wire.WorkflowDescription.PendingActivity;

/** What a call has sent, to be found again in what the server has recorded. */
interface Sent {

  /** Whether the recorded end is what this call sent, by the same identity. */
  boolean isRecordedIn(ActivityEnd end, String identity);

  /** Whether the attempt before the pending one failed with what this call sent. */
  default boolean isLastFailureOf(PendingActivity pending) {
    return false;
  }

  /** How a recorded result compares with what this call sent. */
  default RecordedResult compareWith(ActivityEnd.Completed end) {
    return RecordedResult.UNKNOWN;
  }

  /** A heartbeat, which is not recorded. */
  Sent NOTHING = (end, identity) -> false;

  /** A reported cancellation. */
  Sent CANCELLATION =
      (end, identity) ->
          end instanceof ActivityEnd.Canceled canceled && canceled.identity().equals(identity);

  /** A result. */
  record Result(OutgoingValue result, ActivityPayloads payloads) implements Sent {
    @Override
    public boolean isRecordedIn(ActivityEnd end, String identity) {
      return end instanceof ActivityEnd.Completed completed
          && completed.identity().equals(identity)
          && compareWith(completed) == RecordedResult.SAME;
    }

    @Override
    public RecordedResult compareWith(ActivityEnd.Completed end) {
      return payloads.compare(result.payloads(), end.result());
    }
  }

  /** A failure. */
  record Failure(OutgoingFailure failure, ActivityPayloads payloads) implements Sent {
    @Override
    public boolean isRecordedIn(ActivityEnd end, String identity) {
      return end instanceof ActivityEnd.Failed failed
          && failed.identity().equals(identity)
          && payloads.same(failure.failure(), failed.failure());
    }

    @Override
    public boolean isLastFailureOf(PendingActivity pending) {
      return pending.lastFailure() != null
          && payloads.same(failure.failure(), pending.lastFailure());
    }
  }
}
