package dev.asyncactivity.internal.failure;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ActivityFailure;
import java.util.List;

/** Failures as a workflow sees them, reported by any SDK. */
final class ForeignFailures {
  private ForeignFailures() {}

  static Exception foreign(String type, Payload... details) {
    return foreign(DefaultDataConverter.STANDARD_INSTANCE, type, details);
  }

  static Exception foreign(DataConverter converter, String type, Payload... details) {
    ApplicationFailureInfo.Builder info = ApplicationFailureInfo.newBuilder().setType(type);
    if (details.length > 0) {
      info.setDetails(Payloads.newBuilder().addAllPayloads(List.of(details)));
    }
    return converter.failureToException(
        Failure.newBuilder().setMessage("m").setApplicationFailureInfo(info).build());
  }

  static Payload json(String json) {
    return payload("json/plain", json);
  }

  static Payload payload(String encoding, String data) {
    return Payload.newBuilder()
        .putMetadata("encoding", ByteString.copyFromUtf8(encoding))
        .setData(ByteString.copyFromUtf8(data))
        .build();
  }

  static ActivityFailure caught(Exception cause) {
    return new ActivityFailure(
        "Activity task failed",
        1,
        2,
        "Review",
        "id",
        RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE,
        "worker",
        cause);
  }
}
