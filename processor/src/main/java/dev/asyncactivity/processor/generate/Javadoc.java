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
              if ("&<>*/\\@{}".indexOf(c) >= 0 || Character.isISOControl(c)) {
                escaped.append("&#").append(c).append(';');
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
