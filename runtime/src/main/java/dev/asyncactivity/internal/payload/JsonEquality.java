package dev.asyncactivity.internal.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Whether two JSON values are equal, however each is written. A key with null is as good as none.
 * Trees are no deeper than {@link DecodedPayload} makes them.
 */
final class JsonEquality {
  private JsonEquality() {}

  static boolean areEqual(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return areEqualNumbers(one, other);
    }
    if (one.getNodeType() != other.getNodeType()) {
      return false;
    }
    return switch (one.getNodeType()) {
      case OBJECT -> haveEqualFields(one, other);
      case ARRAY -> haveEqualElements(one, other);
      default -> one.equals(other);
    };
  }

  /**
   * Languages, and even two JDKs, write one and the same double with other digits, and some write a
   * large one without exponent.
   */
  private static boolean areEqualNumbers(JsonNode one, JsonNode other) {
    if (one.decimalValue().compareTo(other.decimalValue()) == 0) {
      return true;
    }
    boolean mayBeDoubles = one.isFloatingPointNumber() || other.isFloatingPointNumber();
    return mayBeDoubles
        && one.doubleValue() == other.doubleValue()
        && Double.isFinite(one.doubleValue());
  }

  private static boolean haveEqualElements(JsonNode one, JsonNode other) {
    if (one.size() != other.size()) {
      return false;
    }
    Iterator<JsonNode> others = other.elements();
    for (JsonNode element : one) {
      if (!areEqual(element, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveEqualFields(JsonNode one, JsonNode other) {
    if (valuesIn(one) != valuesIn(other)) {
      return false;
    }
    for (Iterator<Map.Entry<String, JsonNode>> fields = one.fields(); fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      JsonNode counterpart = other.path(field.getKey());
      if (!field.getValue().isNull() && !areEqual(field.getValue(), counterpart)) {
        return false;
      }
    }
    return true;
  }

  private static int valuesIn(JsonNode object) {
    int values = 0;
    for (JsonNode value : object) {
      values += value.isNull() ? 0 : 1;
    }
    return values;
  }
}
