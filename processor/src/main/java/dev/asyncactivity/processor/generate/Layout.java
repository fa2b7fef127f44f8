package dev.asyncactivity.processor.generate;

import java.util.List;

/**
 * Takes JavaPoet's text to the form that people write, and to ASCII. No line that this looks at can
 * be part of a string: literals have no line ends.
 */
final class Layout {
  private static final int MAX_COLUMNS = 100;

  private Layout() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.endsWith("/**") && isShortComment(lines, i)) {
        append(out, line + lines.get(i + 1).strip().substring(1) + " */");
        i += 2;
      } else if (line.length() > MAX_COLUMNS && line.endsWith(" {")) {
        append(
            out,
            line.replace(" implements ", "\n      implements ")
                .replaceFirst("(interface \\S+) extends ", "$1\n      extends "));
      } else {
        append(out, line.stripTrailing()); // JavaPoet leaves a blank before an initializer.
      }
    }
    return out.toString();
  }

  private static boolean isShortComment(List<String> lines, int start) {
    return lines.get(start + 2).endsWith("*/") && lines.get(start + 1).length() + 5 <= MAX_COLUMNS;
  }

  /**
   * Appends a line of ASCII alone: in a build with another source encoding the compiler would read
   * other letters, or a question mark.
   */
  private static void append(StringBuilder out, String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < 128) {
        out.append(c);
      } else {
        out.append(Literals.unicodeEscape(c));
      }
    }
    out.append('\n');
  }
}
