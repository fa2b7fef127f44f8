package dev.asyncactivity.cli.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.reflect.TypeToken;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import dev.asyncactivity.cli.BadInput;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.EncodingKeys;
import io.temporal.payload.codec.PayloadCodec;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an operator writes as JSON with the client's data converter, so as the workflow will
 * read it, and shows values as JSON.
 *
 * @since 0.1
 */
public final class JsonValues {
  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String PLAIN = "json/plain";
  private static final String PROTOBUF = "json/protobuf";

  private final DataConverter converter;

  /**
   * Values as a converter has them.
   *
   * @param converter the client's data converter
   */
  public JsonValues(DataConverter converter) {
    this.converter = converter;
  }

  /**
   * A value of a type. What is missing in the JSON, or would become something else, is a mistake: a
   * converter takes a record without a field for one whose field is null or 0.
   *
   * @param what what the value is, in a word, for messages
   * @param json what the operator wrote
   * @param type the type
   * @param asRead whether to take the value as the converter reads it, whatever it left out
   * @throws BadInput if it is not JSON, or not of the type
   */
  public @Nullable Object read(String what, String json, Type type, boolean asRead) {
    JsonNode given = parse(what, json);
    Class<?> raw = TypeToken.of(type).getRawType();
    String encoding = Message.class.isAssignableFrom(raw) ? PROTOBUF : PLAIN;
    Object value;
    try {
      value = converter.fromPayload(encoded(payload(encoding, json)), raw, type);
    } catch (RuntimeException e) {
      throw new BadInput("The " + what + " cannot be read as " + nameOf(type) + why(e) + ".", e);
    }
    if (!asRead && encoding.equals(PLAIN)) {
      requireSame(what, given, write(value), type);
    }
    return value;
  }

  /** JSON as it stands, for what has no declared type. */
  public JsonNode parse(String what, String json) {
    try {
      JsonNode tree = STRICT.readTree(json);
      if (!tree.isMissingNode()) {
        return tree;
      }
      throw new BadInput("The " + what + " is empty: give it as JSON.");
    } catch (JsonProcessingException e) {
      throw new BadInput(
          "The " + what + " is not JSON" + why(e) + ". A text is in double quotes: '\"yes\"'.", e);
    }
  }

  private static String nameOf(Type type) {
    return type instanceof Class<?> it ? it.getSimpleName() : type.getTypeName();
  }

  private static Payload payload(String encoding, String json) {
    return Payload.newBuilder()
        .putMetadata(EncodingKeys.METADATA_ENCODING_KEY, ByteString.copyFromUtf8(encoding))
        .setData(ByteString.copyFrom(json, StandardCharsets.UTF_8))
        .build();
  }

  private static void requireSame(String what, JsonNode given, Optional<JsonNode> read, Type type) {
    List<String> differences =
        read.map(written -> JsonDifferences.of(given, written)).orElse(List.of());
    if (!differences.isEmpty()) {
      throw new BadInput(
          "Read as "
              + nameOf(type)
              + ", the "
              + what
              + " is another one: "
              + String.join("; ", differences)
              + ". Write it so, or add --as-read.");
    }
  }

  /** A value as JSON; empty if the converter does not write it as JSON, such as bytes. */
  public Optional<JsonNode> write(@Nullable Object value) {
    return converter
        .toPayload(value)
        .map(this::decoded)
        .filter(it -> encodingOf(it).startsWith("json/"))
        .map(it -> parse("value", it.getData().toStringUtf8()));
  }

  private Payload encoded(Payload payload) {
    return converter instanceof PayloadCodec codec
        ? codec.encode(List.of(payload)).get(0)
        : payload;
  }

  private Payload decoded(Payload payload) {
    return converter instanceof PayloadCodec codec
        ? codec.decode(List.of(payload)).get(0)
        : payload;
  }

  private static String encodingOf(Payload payload) {
    return payload
        .getMetadataOrDefault(EncodingKeys.METADATA_ENCODING_KEY, ByteString.EMPTY)
        .toStringUtf8();
  }

  /** What Jackson says, of the operator's own input. */
  private static String why(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException jackson) {
        String place = cause instanceof JsonMappingException mapping ? placeOf(mapping) : "";
        return place + ": " + jackson.getOriginalMessage();
      }
    }
    return "";
  }

  private static String placeOf(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      path.append(
          step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
    }
    return path.isEmpty() ? "" : ", at " + path;
  }
}
