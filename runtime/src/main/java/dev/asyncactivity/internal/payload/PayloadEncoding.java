package dev.asyncactivity.internal.payload;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageOrBuilder;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.PayloadTooLargeException;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.calls.KnownActivityInfo;
import dev.asyncactivity.internal.delivery.Encoding;
import dev.asyncactivity.internal.delivery.Message;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.RecordedValue;
import dev.asyncactivity.internal.ticket.TicketDetails;
import dev.asyncactivity.internal.value.ResultTypes;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.client.WorkflowClient;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.EncodingKeys;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.payload.context.ActivitySerializationContext;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts values with the client's data converter and external storage, under the context that the
 * worker and the workflow have. Reads back, measures and marks what is to be sent. Thread-safe.
 */
public final class PayloadEncoding implements Encoding {
  private final DataConverter converter;
  private final ClientConverters converters;
  private final int sizeLimit;

  public PayloadEncoding(WorkflowClient client, int sizeLimit) {
    this.converter = client.getOptions().getDataConverter();
    this.converters = ClientConverters.of(client);
    this.sizeLimit = sizeLimit;
  }

  /** Whether a conversion may wait for a storage driver. */
  public boolean mayBlock() {
    return !(converters instanceof PlainConverters);
  }

  @Override
  public Message encode(Operation operation, KnownActivity activity, Target target, String nonce) {
    ActivitySerializationContext context = KnownContext.of(activity);
    DataConverter outgoing = outgoing(operation, activity, target, context);
    Object value = operation.value();
    if (operation instanceof Operation.Fail fail) {
      Throwable failure = (Throwable) fail.value(); // An interceptor may have put another.
      if (fail.checked() && failure instanceof ApplicationFailure declared) {
        new ReadBack(PlainConverters.with(converter, context), activity).requireReadable(declared);
      }
      Failure marked = CallMark.mark(outgoing.exceptionToFailure(failure), nonce);
      requireFits("failure", marked.getSerializedSize(), activity);
      return new OutgoingMessage.Failed(marked);
    }
    Optional<Payloads> payloads =
        operation instanceof Operation.Heartbeat beat
            ? outgoing.toPayloads(withWhatIsBehind(beat))
            : outgoing.toPayloads(value);
    String what = operation instanceof Operation.Complete ? "result" : "details";
    payloads.ifPresent(it -> requireFits(what, it.getSerializedSize(), activity));
    if (operation instanceof Operation.Complete complete) {
      if (complete.checked() && value != null) {
        DataConverter plain = PlainConverters.with(converter, context);
        Optional<Payloads> readable = mayBlock() ? plain.toPayloads(value) : payloads;
        new ReadBack(plain, activity).requireReadable(readable, complete.type());
      }
      return new OutgoingMessage.Result(payloads);
    }
    return operation instanceof Operation.Heartbeat
        ? new OutgoingMessage.Beat(payloads)
        : new OutgoingMessage.Canceled(payloads.map(it -> CallMark.mark(it, nonce)));
  }

  private static @Nullable Object[] withWhatIsBehind(Operation.Heartbeat beat) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(beat.value());
    values.addAll(beat.behind());
    return values.toArray();
  }

  private DataConverter outgoing(
      Operation operation,
      KnownActivity activity,
      Target target,
      ActivitySerializationContext context) {
    if (target instanceof Target.ByIds ids) {
      return converters.byIds(ids.workflowId(), ids.runId(), context);
    }
    // Of a raw token the storage's target is not known, as the SDK has it for all tokens.
    return operation instanceof Operation.Heartbeat || activity.isByRawToken()
        ? converters.heartbeatByToken(context)
        : converters.byToken(context);
  }

  private void requireFits(String what, int size, KnownActivity activity) {
    if (size > sizeLimit) {
      throw new PayloadTooLargeException(KnownActivityInfo.of(activity), what, size, sizeLimit);
    }
  }

  /** What reads values that the server keeps of an activity. */
  public DataConverter reading(KnownActivity activity) {
    return converters.reading(KnownContext.of(activity));
  }

  /** Reads JSON as the converter would read a payload that has it. */
  public @Nullable Object readJson(byte[] json, Type type) {
    Class<?> raw = ResultTypes.rawClass(type);
    String encoding = MessageOrBuilder.class.isAssignableFrom(raw) ? "json/protobuf" : "json/plain";
    Payload plain =
        Payload.newBuilder()
            .putMetadata(EncodingKeys.METADATA_ENCODING_KEY, ByteString.copyFromUtf8(encoding))
            .setData(ByteString.copyFrom(json))
            .build();
    Payload payload =
        converter instanceof PayloadCodec codec ? codec.encode(List.of(plain)).get(0) : plain;
    return converter.fromPayload(payload, raw, type);
  }

  @Override
  public RecordedResult compare(
      Operation operation, KnownActivity activity, RecordedValue recorded) {
    ActivitySerializationContext context = KnownContext.of(activity);
    return new PayloadComparison(
            PlainConverters.with(converter, context), converters.reading(context))
        .compare(operation, (RecordedPayloads) recorded);
  }

  @Override
  public Optional<String> key(RecordedValue details, KnownActivity activity) {
    return details instanceof RecordedPayloads.OfResult recorded
        ? new TicketDetails(Optional.of(recorded.payloads()), reading(activity)).key()
        : Optional.empty();
  }

  @Override
  public List<@Nullable Object> behindProgress(
      @Nullable RecordedValue details, KnownActivity activity) {
    List<@Nullable Object> behind = new ArrayList<>();
    if (details instanceof RecordedPayloads.OfResult recorded) {
      Optional<Payloads> payloads = Optional.of(recorded.payloads());
      DataConverter reading = reading(activity);
      for (int i = 1; i < recorded.payloads().getPayloadsCount(); i++) {
        behind.add(reading.fromPayloads(i, payloads, RawValue.class, RawValue.class));
      }
    }
    return behind;
  }
}
