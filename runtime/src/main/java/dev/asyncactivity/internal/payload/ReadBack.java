package dev.asyncactivity.internal.payload;

import dev.asyncactivity.UnreadableValueException;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.calls.KnownActivityInfo;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.value.ResultTypes;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ApplicationFailure;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Reads what is to be sent as the workflow will: a value that it cannot read hangs it for ever.
 *
 * @param converter what the value was converted with
 * @param activity the activity, for the exception
 */
record ReadBack(DataConverter converter, KnownActivity activity) {

  void requireReadable(Optional<Payloads> payloads, Type type) {
    try {
      converter.fromPayloads(0, payloads, ResultTypes.rawClass(type), type);
    } catch (RuntimeException e) {
      throw unreadable("result", type, e);
    }
  }

  /** Of a failure, the record that a declared one has as its details. */
  void requireReadable(ApplicationFailure failure) {
    if (failure.getDetails().getSize() == 0) {
      return;
    }
    Object details = failure.getDetails().get(0, Object.class);
    if (details instanceof Record) {
      Class<?> type = details.getClass();
      try {
        converter.fromPayloads(0, converter.toPayloads(details), type, type);
      } catch (RuntimeException e) {
        throw unreadable("failure", type, e);
      }
    }
  }

  private UnreadableValueException unreadable(String what, Type type, RuntimeException cause) {
    return new UnreadableValueException(
        KnownActivityInfo.of(activity), what, type.getTypeName(), Failures.rootClassOf(cause));
  }
}
