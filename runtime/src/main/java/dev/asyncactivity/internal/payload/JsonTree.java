package dev.asyncactivity.internal.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads JSON with every number exact. Jackson's own trees make an infinity of a large one. */
final class JsonTree {
  /** Jackson has these limits from 2.15 on, and SDK 1.30 has an older one. */
  private static final int MOST_DEPTH = 1000;

  private static final int MOST_DIGITS = 1000;

  /** The keys are data: what the JVM keeps of names is not for them. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /** The tree; null where there is no JSON or more, where a key comes twice, or beyond a limit. */
  static @Nullable JsonNode parse(byte[] data) {
    try (JsonParser parser = FACTORY.createParser(data)) {
      JsonToken first = parser.nextToken();
      JsonNode tree = first == null ? null : new JsonTree(parser).read(first, 0);
      return parser.nextToken() == null ? tree : null;
    } catch (IOException | NumberFormatException e) {
      // Neither kept nor logged: its message holds values.
      return null;
    }
  }

  private JsonNode read(JsonToken token, int depth) throws IOException {
    return switch (token) {
      case START_OBJECT -> readFields(deeper(depth));
      case START_ARRAY -> readElements(deeper(depth));
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> NODES.numberNode(new BigInteger(readDigits()));
      case VALUE_NUMBER_FLOAT -> DecimalNode.valueOf(new BigDecimal(readDigits()));
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw refusal("unexpected token");
    };
  }

  private JsonNode readFields(int depth) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.getText();
      if (object.replace(key, read(parser.nextToken(), depth)) != null) {
        throw refusal("duplicate key");
      }
    }
    return object;
  }

  private JsonNode readElements(int depth) throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(read(token, depth));
    }
    return array;
  }

  /** A number's value takes more than linear time. */
  private String readDigits() throws IOException {
    if (parser.getTextLength() > MOST_DIGITS) {
      throw refusal("long number");
    }
    return parser.getText();
  }

  /** Whoever walks the tree, down from here, needs stack for it. */
  private int deeper(int depth) throws IOException {
    if (depth == MOST_DEPTH) {
      throw refusal("deep tree");
    }
    return depth + 1;
  }

  private JsonParseException refusal(String reason) {
    return new JsonParseException(parser, reason);
  }
}
