package dev.asyncactivity.cadence.internal.values;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.uber.cadence.converter.DataConverter;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.internal.delivery.Operation;
import dev.asyncactivity.internal.value.ResultTypes;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares a call's value with what the server has recorded: as JSON, whose order of components
 * does not count; where a converter writes none, as what the workflow reads.
 *
 * @param converter the client's
 */
record ValueComparison(DataConverter converter) {
  private static final String STACK_TRACE = "stackTrace";

  RecordedResult compare(Operation operation, RecordedData recorded) {
    try {
      if (operation instanceof Operation.Complete complete
          && recorded instanceof RecordedData.OfResult result) {
        return told(isSame(complete, result.data()));
      }
      if (operation instanceof Operation.Fail fail
          && recorded instanceof RecordedData.OfFailure failure) {
        return told(isSame((Exception) fail.value(), failure));
      }
      return RecordedResult.UNKNOWN;
    } catch (RuntimeException e) {
      return RecordedResult.UNKNOWN; // Written by another converter; the call itself has an end.
    }
  }

  private static RecordedResult told(boolean same) {
    return same ? RecordedResult.SAME : RecordedResult.OTHER;
  }

  private boolean isSame(Operation.Complete complete, byte @Nullable [] recorded) {
    if (complete.type() == void.class) {
      return recorded == null || recorded.length == 0 || isNull(recorded);
    }
    byte[] own = converter.toData(complete.value());
    if (recorded == null || Arrays.equals(own, recorded)) {
      return recorded != null;
    }
    JsonElement ownJson = json(own);
    JsonElement recordedJson = json(recorded);
    return ownJson != null && recordedJson != null
        ? ownJson.equals(recordedJson)
        : Objects.equals(read(own, complete.type()), read(recorded, complete.type()));
  }

  private Object read(byte[] data, Type type) {
    return converter.fromData(data, ResultTypes.rawClass(type), type);
  }

  private static boolean isNull(byte[] data) {
    JsonElement json = json(data);
    return json != null && json.isJsonNull();
  }

  /** The stack trace has the mark of its call. */
  private boolean isSame(Exception failure, RecordedData.OfFailure recorded) {
    if (!failure.getClass().getName().equals(recorded.reason())) {
      return false;
    }
    JsonElement own = json(converter.toData(failure));
    JsonElement other = json(recorded.details());
    if (own == null || other == null || !own.isJsonObject() || !other.isJsonObject()) {
      return Arrays.equals(converter.toData(failure), recorded.details());
    }
    own.getAsJsonObject().remove(STACK_TRACE);
    other.getAsJsonObject().remove(STACK_TRACE);
    return own.equals(other);
  }

  private static @Nullable JsonElement json(byte @Nullable [] data) {
    try {
      return data == null ? null : JsonParser.parseString(new String(data, StandardCharsets.UTF_8));
    } catch (JsonParseException e) {
      return null; // A converter need not write JSON.
    }
  }
}
