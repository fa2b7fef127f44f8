package dev.asyncactivity.internal.address;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text that came from outside, made fit for a log or a message: on one line, and not too long. */
public final class Quoted {
  private static final int MOST_CHARACTERS = 200;
  private static final int MOST_TEXTS = 20;

  private Quoted() {}

  /** The text in quotes, escaped and cut. */
  public static String of(@Nullable String text) {
    if (text == null) {
      return "unknown";
    }
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    int end = Math.min(text.length(), MOST_CHARACTERS);
    for (int i = 0; i < end; i++) {
      append(quoted, text.charAt(i));
    }
    if (end < text.length()) {
      quoted.append("... ").append(text.length()).append(" characters");
    }
    return quoted.append('"').toString();
  }

  /** The first of the texts, each in quotes, and how many more there are. */
  public static String all(List<String> texts) {
    String first =
        texts.stream().limit(MOST_TEXTS).map(Quoted::of).collect(Collectors.joining(", "));
    return texts.size() <= MOST_TEXTS
        ? first
        : first + " and " + (texts.size() - MOST_TEXTS) + " more";
  }

  private static void append(StringBuilder quoted, char c) {
    if (c == '"' || c == '\\') {
      quoted.append('\\').append(c);
    } else if (isPlain(c)) {
      quoted.append(c);
    } else {
      quoted.append(String.format("\\u%04x", (int) c));
    }
  }

  /** Letters of any script; no controls, separators of lines, directions or surrogates. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F || Character.isLetterOrDigit(c);
  }
}
