package dev.asyncactivity.cadence.internal.values;

import com.uber.cadence.converter.DataConverter;
import com.uber.cadence.converter.JsonDataConverter;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.cadence.CadencePayloadTooLargeException;
import dev.asyncactivity.cadence.CadenceUnreadableValueException;
import dev.asyncactivity.cadence.DeclaredFailureException;
import dev.asyncactivity.cadence.internal.calls.KnownActivityTask;
import dev.asyncactivity.cadence.internal.worker.JavaLang;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.Target;
import dev.asyncactivity.internal.delivery.Encoding;
import dev.asyncactivity.internal.delivery.Message;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.delivery.RecordedValue;
import dev.asyncactivity.internal.retry.Failures;
import dev.asyncactivity.internal.value.ResultTypes;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts values with the client's data converter, reads back what a workflow reads, and measures.
 *
 * @param converter the client's
 * @param sizeLimit how many bytes a value may have
 */
public record ValueEncoding(DataConverter converter, int sizeLimit) implements Encoding {

  @Override
  public Message encode(Operation operation, KnownActivity activity, Target target, String nonce) {
    Object value = operation.value();
    if (operation instanceof Operation.Fail fail) {
      return failure((Exception) fail.value(), fail.checked(), activity, nonce);
    }
    if (operation instanceof Operation.Complete complete) {
      byte[] result = complete.type() == void.class ? null : converter.toData(value);
      requireFits("result", result, activity);
      if (complete.checked() && value != null) {
        requireReadable("result", result, complete.type(), activity);
      }
      return new OutgoingValue.Result(result);
    }
    byte[] details = value == null ? null : converter.toData(value);
    requireFits("details", details, activity);
    return operation instanceof Operation.Heartbeat
        ? new OutgoingValue.Beat(details)
        : new OutgoingValue.Canceled(details);
  }

  private OutgoingValue failure(
      Exception failure, boolean checked, KnownActivity activity, String nonce) {
    if (!(failure instanceof DeclaredFailureException)
        && converter instanceof JsonDataConverter
        && !JavaLang.isOpen()) {
      throw new IllegalStateException(
          "cadence-client cannot write a " + failure.getClass().getName() + ": " + JavaLang.FLAG);
    }
    byte[] details = marked(failure, nonce);
    requireFits("failure", details, activity);
    if (checked && failure instanceof DeclaredFailureException) {
      requireReadable("failure", details, failure.getClass(), activity);
    }
    return new OutgoingValue.Failed(failure.getClass().getName(), details);
  }

  /** The caller keeps its own stack trace. */
  private byte[] marked(Exception failure, String nonce) {
    synchronized (failure) {
      StackTraceElement[] own = failure.getStackTrace();
      failure.setStackTrace(CallMark.before(own, nonce));
      try {
        return converter.toData(failure);
      } finally {
        failure.setStackTrace(own);
      }
    }
  }

  private void requireFits(String what, byte @Nullable [] data, KnownActivity activity) {
    if (data != null && data.length > sizeLimit) {
      throw new CadencePayloadTooLargeException(
          KnownActivityTask.of(activity), what, data.length, sizeLimit);
    }
  }

  private void requireReadable(
      String what, byte @Nullable [] data, Type type, KnownActivity activity) {
    try {
      Object read = converter.fromData(data, ResultTypes.rawClass(type), type);
      if (read instanceof DeclaredFailureException failure && failure.problem() != null) {
        throw unreadable(what, type, "component " + failure.problem(), activity);
      }
    } catch (CadenceUnreadableValueException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unreadable(what, type, Failures.rootClassOf(e), activity);
    }
  }

  private static CadenceUnreadableValueException unreadable(
      String what, Type type, String found, KnownActivity activity) {
    return new CadenceUnreadableValueException(
        KnownActivityTask.of(activity), what, type.getTypeName(), found);
  }

  /** On Cadence a hand-off leaves no ticket in the heartbeat details. */
  @Override
  public Optional<String> key(RecordedValue details, KnownActivity activity) {
    return Optional.empty();
  }

  @Override
  public List<@Nullable Object> behindProgress(
      @Nullable RecordedValue details, KnownActivity activity) {
    return List.of();
  }

  @Override
  public RecordedResult compare(
      Operation operation, KnownActivity activity, RecordedValue recorded) {
    return new ValueComparison(converter).compare(operation, (RecordedData) recorded);
  }
}
