package dev.asyncactivity.internal.payload;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.ByteArrayPayloadConverter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a payload without codecs holds: its encoding, its bytes, and their tree where the encoding
 * is one of JSON and they can be read.
 */
public record DecodedPayload(String encoding, byte[] data, @Nullable JsonNode json) {
  static final String NULL_ENCODING = "binary/null";
  static final String BYTES_ENCODING = "binary/plain";
  static final String JSON_ENCODING = "json/plain";
  static final String PROTOBUF_JSON_ENCODING = "json/protobuf";

  /** No payload at all is as good as this one. */
  static final DecodedPayload NULL = new DecodedPayload(NULL_ENCODING, new byte[0], null);

  /** Takes a payload apart. */
  public static DecodedPayload of(Payload payload) {
    String encoding = encodingOf(payload);
    byte[] data = dataOf(payload);
    boolean isJson = encoding.equals(JSON_ENCODING) || encoding.equals(PROTOBUF_JSON_ENCODING);
    return new DecodedPayload(encoding, data, isJson ? JsonTree.parse(data) : null);
  }

  /** The bytes' class has another name in temporal-shaded, but can be iterated there as well. */
  private static String encodingOf(Payload payload) {
    Object encoding = payload.getMetadataMap().get("encoding");
    StringBuilder text = new StringBuilder();
    if (encoding instanceof Iterable<?> bytes) {
      bytes.forEach(each -> text.append((char) ((Byte) each & 0xFF)));
    }
    return text.toString();
  }

  /** By a converter that looks at nothing else: {@code getData} returns that class too. */
  private static byte[] dataOf(Payload payload) {
    return new ByteArrayPayloadConverter().fromData(payload, byte[].class, byte[].class);
  }

  /** The tree where it is the whole value, as the default converter writes it; otherwise null. */
  public @Nullable JsonNode plainJson() {
    return encoding.equals(JSON_ENCODING) ? json : null;
  }

  /** Go and Python send nothing for null, TypeScript sends JSON, Java an encoding of its own. */
  boolean isNull() {
    JsonNode plain = plainJson();
    return encoding.equals(NULL_ENCODING) || plain != null && plain.isNull();
  }

  /** Whether it holds what can never stand for null. */
  boolean isValue() {
    JsonNode plain = plainJson();
    return encoding.equals(BYTES_ENCODING) || plain != null && !plain.isNull();
  }

  boolean hasBytesOf(DecodedPayload other) {
    return encoding.equals(other.encoding) && Arrays.equals(data, other.data);
  }
}
