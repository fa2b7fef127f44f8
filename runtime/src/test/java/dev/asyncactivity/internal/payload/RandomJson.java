package dev.asyncactivity.internal.payload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Random JSON trees of maps, lists, texts, numbers, truth values and null, written in many ways.
 */
final class RandomJson {
  private final Random random;

  RandomJson(long seed) {
    random = new Random(seed);
  }

  Object tree(int depth) {
    int kind = random.nextInt(depth == 0 ? 5 : 9);
    return switch (kind) {
      case 0 -> random.nextInt(100) - 50;
      case 1 -> Math.scalb(random.nextGaussian(), random.nextInt(120) - 60);
      case 2 -> text();
      case 3 -> random.nextBoolean();
      case 4 -> new Object[0]; // Stands for null, which a list of values could not hold.
      case 5, 6 -> list(depth - 1);
      default -> map(depth - 1);
    };
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      list.add(tree(depth));
    }
    return list;
  }

  private Map<String, Object> map(int depth) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      map.put(text(), tree(depth));
    }
    return map;
  }

  private String text() {
    return random
        .ints(random.nextInt(6), 0, 8)
        .collect(
            StringBuilder::new,
            (text, i) -> text.append("a\"\\\u00e9\u4eac\n1 ".charAt(i)),
            StringBuilder::append)
        .toString();
  }

  /** The same tree but for one leaf; an empty list or map is a leaf too. */
  Object withOneLeafChanged(Object tree) {
    if (tree instanceof List<?> list && !list.isEmpty()) {
      List<Object> changed = new ArrayList<>(list);
      int index = random.nextInt(list.size());
      changed.set(index, withOneLeafChanged(list.get(index)));
      return changed;
    }
    if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
      Map<Object, Object> changed = new LinkedHashMap<>(map);
      Object key = new ArrayList<>(map.keySet()).get(random.nextInt(map.size()));
      changed.put(key, withOneLeafChanged(map.get(key)));
      return changed;
    }
    if (tree instanceof Integer number) {
      return number + 1;
    }
    return tree instanceof Boolean truth ? !truth : tree instanceof Double ? "text" : 4711;
  }

  String written(Object tree) {
    return space() + value(tree) + space();
  }

  private String value(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      return object(map);
    }
    if (tree instanceof List<?> list) {
      return "[" + String.join(",", list.stream().map(this::written).toList()) + space() + "]";
    }
    if (tree instanceof String text) {
      return quoted(text);
    }
    if (tree instanceof Integer number) {
      return whole(number);
    }
    return tree instanceof Object[] ? "null" : tree.toString();
  }

  private String object(Map<?, ?> map) {
    List<String> fields = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          if (!(value instanceof Object[]) || random.nextBoolean()) {
            fields.add(space() + quoted((String) key) + space() + ":" + written(value));
          }
        });
    if (random.nextInt(4) == 0) {
      fields.add("\"no text has this\":" + written(new Object[0]));
    }
    Collections.shuffle(fields, random);
    return "{" + String.join(",", fields) + space() + "}";
  }

  private String whole(int number) {
    return switch (random.nextInt(5)) {
      case 0 -> number + ".0";
      case 1 -> number + "e0";
      case 2 -> number + ".0E+00";
      case 3 -> number + (number == 0 ? "" : "00") + "e-2";
      default -> Integer.toString(number);
    };
  }

  private String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c < ' ' || random.nextInt(4) == 0) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private String space() {
    return random.nextInt(3) == 0 ? " \t\r\n".substring(random.nextInt(4)) : "";
  }
}
