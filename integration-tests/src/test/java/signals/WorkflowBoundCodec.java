package signals;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.payload.context.HasWorkflowSerializationContext;
import io.temporal.payload.context.SerializationContext;
import java.util.List;

/** Writes the workflow id into each payload, and reads none that has another. */
final class WorkflowBoundCodec implements PayloadCodec {
  private static final String KEY = "bound-to";

  private final String workflowId;

  WorkflowBoundCodec(String workflowId) {
    this.workflowId = workflowId;
  }

  static DataConverter converter(PayloadCodec codec) {
    return new CodecDataConverter(DefaultDataConverter.newDefaultInstance(), List.of(codec), true);
  }

  @Override
  public PayloadCodec withContext(SerializationContext context) {
    return new WorkflowBoundCodec(((HasWorkflowSerializationContext) context).getWorkflowId());
  }

  @Override
  public List<Payload> encode(List<Payload> payloads) {
    return payloads.stream()
        .map(
            it ->
                it.toBuilder()
                    .putMetadata(KEY, ByteString.copyFromUtf8(String.valueOf(workflowId)))
                    .build())
        .toList();
  }

  @Override
  public List<Payload> decode(List<Payload> payloads) {
    return payloads.stream().map(this::decode).toList();
  }

  private Payload decode(Payload payload) {
    String boundTo = payload.getMetadataOrThrow(KEY).toStringUtf8();
    if (workflowId != null && !boundTo.equals(workflowId)) {
      throw new IllegalArgumentException("Bound to " + boundTo + ", not to " + workflowId);
    }
    return payload.toBuilder().removeMetadata(KEY).build();
  }
}
