package dev.asyncactivity.testing.internal.fake;

import com.google.protobuf.ByteString;
import dev.asyncactivity.NotPendingReason;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.testing.internal.fake.FakeState.LookUps;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.common.converter.DataConverter;

/** What must be so on the server for the library to conclude a reason. */
public final class Reasons {
  private Reasons() {}

  /** Makes it so. */
  public static void apply(NotPendingReason reason, FakeState state, DataConverter converter) {
    if (reason instanceof NotPendingReason.AlreadyCompleted completed) {
      end(
          completed.result(),
          state,
          FakeEvents.completed(other(completed.result(), converter), FakeEvents.SOMEBODY_ELSE));
    } else if (reason instanceof NotPendingReason.AlreadyFailed failed) {
      Failure failure = failure(failed, converter);
      end(failed.failure(), state, FakeEvents.failed(failure, FakeEvents.SOMEBODY_ELSE));
    } else if (reason instanceof NotPendingReason.TimedOut timedOut) {
      state.end(FakeEvents.timedOut(timedOut.kind()));
    } else if (reason instanceof NotPendingReason.Canceled) {
      state.end(FakeEvents.canceled(Payloads.getDefaultInstance(), FakeEvents.SOMEBODY_ELSE));
    } else if (reason instanceof NotPendingReason.WorkflowClosed closed) {
      state.closeWorkflow(
          WorkflowExecutionStatus.valueOf("WORKFLOW_EXECUTION_STATUS_" + closed.status()));
    } else if (reason instanceof NotPendingReason.Superseded superseded) {
      state.start(superseded.attempt());
    } else if (reason instanceof NotPendingReason.Reset reset) {
      state.start(reset.attempt());
    } else if (reason instanceof NotPendingReason.NotStarted notStarted) {
      state.backOff(notStarted.attempt());
    } else if (reason instanceof NotPendingReason.OtherType other) {
      state.become(other.type());
    } else if (reason instanceof NotPendingReason.NoneWithKey) {
      state.heartbeat(state.attempt(), Payloads.getDefaultInstance());
    } else if (reason instanceof NotPendingReason.NoneOfType none) {
      state.replaceBy(none.pendingTypes());
    } else {
      state.vanish(lookUps(reason));
    }
  }

  private static LookUps lookUps(NotPendingReason reason) {
    if (reason instanceof NotPendingReason.UnknownWorkflow) {
      return LookUps.NO_WORKFLOW;
    }
    if (reason instanceof NotPendingReason.UnknownActivity) {
      return LookUps.NO_ACTIVITY;
    }
    return switch (((NotPendingReason.Unknown) reason).cause()) {
      case LOOKUP_FAILED -> LookUps.DENIED;
      case HISTORY_LIMIT -> LookUps.ENDLESS;
      case NOT_RECORDED -> LookUps.ANSWERED;
      case NO_IDS ->
          throw new IllegalArgumentException(
              "A call by a raw task token is told NO_IDS whatever has become of the activity: use"
                  + " ActivityAddress.taskToken");
    };
  }

  private static void end(RecordedResult compared, FakeState state, HistoryEvent event) {
    if (compared == RecordedResult.SAME) {
      state.endWithWhatComesNext();
    } else {
      state.end(event);
    }
  }

  private static Payloads other(RecordedResult compared, DataConverter converter) {
    return compared == RecordedResult.UNKNOWN
        ? unreadable()
        : converter.toPayloads((Object) null).orElseThrow(); // No value is the same as none.
  }

  private static Payloads unreadable() {
    return Payloads.newBuilder()
        .addPayloads(
            Payload.newBuilder()
                .putMetadata("encoding", ByteString.copyFromUtf8("unreadable"))
                .setData(ByteString.copyFromUtf8("unreadable")))
        .build();
  }

  private static Failure failure(NotPendingReason.AlreadyFailed failed, DataConverter converter) {
    return Failure.newBuilder()
        .setMessage("another failure")
        .setApplicationFailureInfo(
            ApplicationFailureInfo.newBuilder()
                .setType(failed.type())
                .setNonRetryable(true)
                .setDetails(other(failed.failure(), converter)))
        .build();
  }
}
