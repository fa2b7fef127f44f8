package dev.asyncactivity.cli.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Where two JSON values differ. Numbers are compared by value, and fields in any order. */
final class JsonDifferences {
  private final List<String> found = new ArrayList<>();

  private JsonDifferences() {}

  /** The differences, in words; none if the values are the same. */
  static List<String> of(JsonNode given, JsonNode read) {
    JsonDifferences differences = new JsonDifferences();
    differences.compare("", given, read);
    return differences.found;
  }

  private void compare(String place, JsonNode given, JsonNode read) {
    if (given.isObject() && read.isObject()) {
      compareFields(place, given, read);
    } else if (given.isArray() && read.isArray() && given.size() == read.size()) {
      for (int i = 0; i < given.size(); i++) {
        compare(place + "[" + i + "]", given.get(i), read.get(i));
      }
    } else if (!isSame(given, read)) {
      found.add((place.isEmpty() ? "" : place + " is ") + "not " + given + " but " + read);
    }
  }

  private void compareFields(String place, JsonNode given, JsonNode read) {
    TreeSet<String> names = new TreeSet<>();
    given.fieldNames().forEachRemaining(names::add);
    read.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      String field = place + "." + name;
      if (!given.has(name)) {
        found.add(field + " is missing, and becomes " + read.get(name));
      } else if (!read.has(name)) {
        found.add(field + " is ignored");
      } else {
        compare(field, given.get(name), read.get(name));
      }
    }
  }

  private static boolean isSame(JsonNode given, JsonNode read) {
    return given.isNumber() && read.isNumber()
        ? given.decimalValue().compareTo(read.decimalValue()) == 0
        : given.equals(read);
  }
}
