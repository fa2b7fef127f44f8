package dev.asyncactivity.benchmarks.report;

/**
 * A hand-written text with marked places, which alone a program fills: from {@code <!-- begin: NAME
 * -->} to {@code <!-- end: NAME -->}.
 */
record MarkedText(String text) {

  MarkedText with(String name, String content) {
    int from = after("<!-- begin: " + name + " -->", 0);
    String endMarker = "<!-- end: " + name + " -->";
    int to = after(endMarker, from) - endMarker.length();
    return new MarkedText(
        text.substring(0, from) + "\n\n" + content.strip() + "\n\n" + text.substring(to));
  }

  private int after(String marker, int from) {
    int start = text.indexOf(marker, from);
    if (start < 0) {
      throw new IllegalArgumentException("The page lacks the marker " + marker);
    }
    return start + marker.length();
  }
}
