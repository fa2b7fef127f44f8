package dev.asyncactivity.processor.generate;

/** Makes names that a user chose safe in a comment. */
final class Javadoc {

  private Javadoc() {}

  /**
   * The text with everything escaped that could end the comment, start a tag, or be read by the
   * compiler as a Unicode escape. An activity type may be any text.
   */
  static String text(String name) {
    StringBuilder escaped = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              if ("&<>*/\\@{}".indexOf(c) >= 0 || !isPrintable(c)) {
                escaped.append("&#").append(c).append(';');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }
}
