package dev.asyncactivity.http.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that all readers understand alike: UTF-8, no key twice, nothing after the value, not
 * too deep, every number exact.
 */
public final class StrictJson {
  /** How many levels a body may have: whoever walks it needs stack for each. */
  public static final int MOST_DEPTH = 64;

  /** A number's value takes more than linear time, and 1e999999999 as digits fills the memory. */
  private static final int MOST_DIGITS = 1000;

  private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");

  /** The keys are data: what the JVM keeps of names is not for them. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads a body. */
  public static JsonNode parse(byte[] body) throws MalformedJsonException {
    char[] text = decode(body);
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new StrictJson(parser).readAll();
    } catch (JsonProcessingException e) {
      // Its message quotes the body, so it is not handed on.
      throw new MalformedJsonException("Not JSON" + at(e.getLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory has no I/O", e);
    }
  }

  private static char[] decode(byte[] body) throws MalformedJsonException {
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      char[] text = new char[decoded.remaining()];
      decoded.get(text);
      return text;
    } catch (CharacterCodingException e) {
      throw new MalformedJsonException("Not UTF-8");
    }
  }

  private JsonNode readAll() throws IOException, MalformedJsonException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new MalformedJsonException("The body is empty");
    }
    JsonNode tree = read(first, 0);
    if (parser.nextToken() != null) {
      throw refusal("More follows after the value");
    }
    return tree;
  }

  private JsonNode read(@Nullable JsonToken token, int depth)
      throws IOException, MalformedJsonException {
    if (token == null) {
      throw refusal("The body is cut off");
    }
    return switch (token) {
      case START_OBJECT -> readFields(deeper(depth));
      case START_ARRAY -> readElements(deeper(depth));
      case VALUE_STRING -> NODES.textNode(text());
      case VALUE_NUMBER_INT -> NODES.numberNode(new BigInteger(digits()));
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw refusal("Not JSON");
    };
  }

  private JsonNode readFields(int depth) throws IOException, MalformedJsonException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = text();
      if (object.replace(key, read(parser.nextToken(), depth)) != null) {
        throw refusal("A key stands twice in one object");
      }
    }
    return object;
  }

  private JsonNode readElements(int depth) throws IOException, MalformedJsonException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(read(token, depth));
    }
    return array;
  }

  /** Half of a pair of surrogates can be escaped in JSON, but is no character of UTF-8. */
  private String text() throws IOException, MalformedJsonException {
    String text = parser.getText();
    if (LONE_SURROGATE.matcher(text).find()) {
      throw refusal("Half of a character");
    }
    return text;
  }

  private JsonNode decimal() throws IOException, MalformedJsonException {
    try {
      BigDecimal decimal = new BigDecimal(digits());
      if (Math.abs((long) decimal.scale()) <= MOST_DIGITS) {
        return DecimalNode.valueOf(decimal);
      }
    } catch (NumberFormatException e) { // The exponent is beyond what an int holds.
      throw refusal("A number is too long");
    }
    throw refusal("A number is too long");
  }

  private String digits() throws IOException, MalformedJsonException {
    if (parser.getTextLength() > MOST_DIGITS) {
      throw refusal("A number is too long");
    }
    return parser.getText();
  }

  /** Whoever walks the tree, down from here, needs stack for it. */
  private int deeper(int depth) throws MalformedJsonException {
    if (depth == MOST_DEPTH) {
      throw refusal("Deeper than " + MOST_DEPTH + " levels");
    }
    return depth + 1;
  }

  private MalformedJsonException refusal(String reason) {
    return new MalformedJsonException(reason + at(parser.currentLocation()));
  }

  private static String at(@Nullable JsonLocation place) {
    return place == null
        ? ""
        : ", at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }
}
