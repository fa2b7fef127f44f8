package dev.asyncactivity.processor.readability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.DefaultDataConverter;
import java.lang.reflect.Method;
import java.util.Optional;

/** Temporal's default data converter, asked to read back what it wrote as a method's result. */
final class Converter {
  private static final DataConverter CONVERTER = DefaultDataConverter.newDefaultInstance();
  private static final ObjectMapper TREES = new ObjectMapper();
  private static final int VALUES = 4;

  private Converter() {}

  /** Why a value does not come back as it was; empty if each does. */
  static Optional<String> refusal(Class<?> drawn, Method method)
      throws ReflectiveOperationException, JsonProcessingException {
    Values values = new Values(drawn);
    for (int i = 0; i < VALUES; i++) {
      Optional<String> refusal = refusal(values.of(method.getGenericReturnType()), method);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> refusal(Object value, Method method)
      throws JsonProcessingException {
    try {
      Payload written = write(value);
      Object read =
          CONVERTER.fromPayload(written, method.getReturnType(), method.getGenericReturnType());
      Payload again = write(read);
      return isSame(written, again)
          ? Optional.empty()
          : Optional.of(text(written) + " became " + text(again));
    } catch (DataConverterException | IllegalStateException | ClassCastException e) {
      return Optional.of(String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
    }
  }

  private static Payload write(Object value) {
    return CONVERTER.toPayload(value).orElseThrow();
  }

  /** The order of what a set or a map holds does not count. */
  private static boolean isSame(Payload first, Payload second) throws JsonProcessingException {
    return first.equals(second)
        || (first.getMetadataMap().equals(second.getMetadataMap())
            && TREES.readTree(text(first)).equals(TREES.readTree(text(second))));
  }

  private static String text(Payload payload) {
    return payload.getData().toStringUtf8();
  }
}
