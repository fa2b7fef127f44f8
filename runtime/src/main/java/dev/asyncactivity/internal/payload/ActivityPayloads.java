package dev.asyncactivity.internal.payload;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.PayloadTooLargeException;
import io.temporal.activity.ActivityInfo;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The payloads of one activity. Conversion has the same {@code ActivitySerializationContext} as the
 * worker's, as far as the address knows it. Thread-safe, like the data converter.
 */
public final class ActivityPayloads {
  private static final Logger log = LoggerFactory.getLogger(ActivityPayloads.class);

  private final DataConverter outgoing;
  private final DataConverter heartbeats;
  private final DataConverter reading;
  private final @Nullable ActivitySerializationContext context;
  private final int sizeLimit;
  private final Supplier<ActivityInfo> activity;

  /**
   * The payloads of an activity.
   *
   * @param converters the client's data converters
   * @param address the activity
   * @param sizeLimit how many bytes a result, details or a failure may have
   * @param activity gives the activity, for the exception that says so
   */
  public ActivityPayloads(
      ClientConverters converters,
      ActivityAddress address,
      int sizeLimit,
      Supplier<ActivityInfo> activity) {
    this.context = contextOf(address);
    this.outgoing = outgoing(converters, address);
    this.heartbeats =
        address instanceof ActivityAddress.ById || address instanceof ActivityAddress.InWorkflow
            ? outgoing
            : converters.heartbeatByToken(context);
    this.reading = converters.reading(context);
    this.sizeLimit = sizeLimit;
    this.activity = activity;
  }

  private DataConverter outgoing(ClientConverters converters, ActivityAddress address) {
    if (address instanceof ActivityAddress.ById ids) {
      return converters.byIds(ids.workflowId(), ids.runId(), context);
    }
    return address instanceof ActivityAddress.InWorkflow in
        ? converters.byIds(in.workflowId(), null, context)
        : converters.byToken(context);
  }

  /**
   * The context that the worker and the workflow convert the activity's values with.
   *
   * @param address the activity
   * @return the context, or null if the address does not know enough
   */
  public static @Nullable ActivitySerializationContext contextOf(ActivityAddress address) {
    if (address instanceof ActivityAddress.Parked parked && parked.taskQueue() != null) {
      return new ActivitySerializationContext(
          parked.namespace(),
          parked.workflowId(),
          parked.workflowType(),
          parked.activityType(),
          parked.taskQueue(),
          false);
    }
    return null;
  }

  /**
   * Converts a result or details.
   *
   * @param what the value in a word, for the exception
   * @param value the value
   * @return both forms
   * @throws PayloadTooLargeException if it has more bytes than the limit
   */
  public OutgoingValue value(String what, @Nullable Object value) {
    return value(what, value, outgoing);
  }

  /**
   * Converts the details of a heartbeat.
   *
   * @param details the details
   * @return both forms
   * @throws PayloadTooLargeException if they have more bytes than the limit
   */
  public OutgoingValue heartbeat(@Nullable Object details) {
    return value("details", details, heartbeats);
  }

  private OutgoingValue value(String what, @Nullable Object value, DataConverter converter) {
    Optional<Payloads> payloads = converter.toPayloads(value);
    payloads.ifPresent(converted -> requireFits(what, converted.getSerializedSize()));
    return new OutgoingValue(value, payloads, context);
  }

  /**
   * Converts a failure.
   *
   * @param exception the failure
   * @return both forms
   * @throws PayloadTooLargeException if it has more bytes than the limit
   */
  public OutgoingFailure failure(ApplicationFailure exception) {
    Failure failure = outgoing.exceptionToFailure(exception);
    requireFits("failure", failure.getSerializedSize());
    return new OutgoingFailure(exception, failure, context);
  }

  private void requireFits(String what, int size) {
    if (size > sizeLimit) {
      throw new PayloadTooLargeException(activity.get(), what, size, sizeLimit);
    }
  }

  /**
   * Compares a result with a recorded one, both as they are before the codecs, so that an
   * encryption which never gives the same bytes twice does not matter.
   *
   * @param result the call's result
   * @param recorded the recorded result
   * @return how they compare
   */
  public RecordedResult compare(Optional<Payloads> result, Optional<Payloads> recorded) {
    try {
      return PayloadEquality.compare(decoded(result), decoded(recorded));
    } catch (RuntimeException e) {
      // A converter throws what it likes; it may not read what another one has written.
      log.warn("A recorded result cannot be read: {}", e.getClass().getName());
      return RecordedResult.UNKNOWN;
    }
  }

  /**
   * Whether a recorded failure is the given one: its type, message and details.
   *
   * @param failure the call's failure
   * @param recorded the recorded failure
   * @return whether they are the same
   */
  public boolean same(Failure failure, Failure recorded) {
    ApplicationFailureInfo one = failure.getApplicationFailureInfo();
    ApplicationFailureInfo other = recorded.getApplicationFailureInfo();
    return recorded.hasApplicationFailureInfo()
        && one.getType().equals(other.getType())
        && failure.getMessage().equals(recorded.getMessage())
        && compare(Optional.of(one.getDetails()), Optional.of(other.getDetails()))
            == RecordedResult.SAME;
  }

  private List<Payload> decoded(Optional<Payloads> payloads) {
    List<Payload> decoded = new ArrayList<>();
    for (Payload payload : payloads.map(Payloads::getPayloadsList).orElse(List.of())) {
      decoded.add(reading.fromPayload(payload, RawValue.class, RawValue.class).getPayload());
    }
    return decoded;
  }
}
