package dev.asyncactivity.processor.generate;

/** Texts in generated code. */
final class Literals {

  private Literals() {}

  /**
   * A string literal of ASCII alone. JavaPoet's {@code $S} breaks the literal at a Unicode line
   * separator, and in a build with another source encoding the compiler would write a question mark
   * for what the encoding does not have: silently another activity type.
   */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> append(literal, (char) c));
    return literal.append('"').toString();
  }

  private static void append(StringBuilder literal, char c) {
    switch (c) {
      case '\t' -> literal.append("\\t");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      default -> {
        if (c >= ' ' && c <= '~') {
          literal.append(c);
        } else {
          literal.append(unicodeEscape(c));
        }
      }
    }
  }

  static String unicodeEscape(char c) {
    return String.format("\\u%04x", (int) c);
  }
}
