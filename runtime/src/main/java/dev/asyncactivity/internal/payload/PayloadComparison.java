package dev.asyncactivity.internal.payload;

import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.value.ResultTypes;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.RawValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a call's value with a recorded one, both as they are before the codecs, so that an
 * encryption which never gives the same bytes twice does not matter.
 *
 * @param plain converts the call's value, without external storage
 * @param reading reads recorded values
 */
record PayloadComparison(DataConverter plain, DataConverter reading) {
  private static final Logger log = LoggerFactory.getLogger(PayloadComparison.class);

  RecordedResult compare(Operation operation, RecordedPayloads recorded) {
    try {
      if (operation instanceof Operation.Complete complete
          && recorded instanceof RecordedPayloads.OfResult result) {
        return compare(complete, result.payloads());
      }
      return operation instanceof Operation.Fail fail
              && recorded instanceof RecordedPayloads.OfFailure failure
          ? compare((Throwable) fail.value(), failure.failure())
          : RecordedResult.UNKNOWN;
    } catch (RuntimeException e) {
      // A converter throws what it likes; it may not read what another one has written.
      log.warn("A recorded value cannot be read: {}", e.getClass().getName());
      return RecordedResult.UNKNOWN;
    }
  }

  private RecordedResult compare(Operation.Complete complete, Payloads recorded) {
    if (complete.type() == void.class) {
      return RecordedResult.SAME; // The workflow sees nothing of what a void activity returned.
    }
    Optional<Payloads> ours = plain.toPayloads(complete.value());
    RecordedResult result =
        PayloadEquality.compare(
            decoded(plain, ours.orElse(Payloads.getDefaultInstance())), decoded(reading, recorded));
    return result == RecordedResult.OTHER && areReadEqual(ours, recorded, complete.type())
        ? RecordedResult.SAME
        : result;
  }

  /** Of a set, the order differs from one JVM to the next. */
  private boolean areReadEqual(Optional<Payloads> ours, Payloads theirs, Type type) {
    Class<?> raw = ResultTypes.rawClass(type);
    if (raw == Object.class) {
      return false;
    }
    return Objects.deepEquals(
        plain.fromPayloads(0, ours, raw, type),
        reading.fromPayloads(0, Optional.of(theirs), raw, type));
  }

  private RecordedResult compare(Throwable failure, Failure recorded) {
    if (!recorded.hasApplicationFailureInfo()) {
      return RecordedResult.UNKNOWN; // The server has put one of its own in its place.
    }
    Failure ours = plain.exceptionToFailure(failure);
    ApplicationFailureInfo one = ours.getApplicationFailureInfo();
    ApplicationFailureInfo other = recorded.getApplicationFailureInfo();
    if (!one.getType().equals(other.getType())
        || !ours.getMessage().equals(recorded.getMessage())) {
      return RecordedResult.OTHER;
    }
    return PayloadEquality.compare(
        decoded(plain, one.getDetails()), decoded(reading, other.getDetails()));
  }

  private static List<Payload> decoded(DataConverter converter, Payloads payloads) {
    List<Payload> decoded = new ArrayList<>();
    for (Payload payload : payloads.getPayloadsList()) {
      decoded.add(converter.fromPayload(payload, RawValue.class, RawValue.class).getPayload());
    }
    return decoded;
  }
}
