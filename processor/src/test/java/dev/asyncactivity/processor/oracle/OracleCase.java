package dev.asyncactivity.processor.oracle;

import java.util.Map;
import java.util.Set;

/**
 * An activity interface with its parents and an implementation, in a package of its own.
 *
 * @param seed makes it anew
 * @param sources the text of each file, by the name of its file without ending
 * @param activityInterface the interface's binary name
 * @param implementation the implementation's binary name
 * @param judgedFiles the names of the files in which the processor speaks of the interface and its
 *     implementation, and not of a parent
 */
record OracleCase(
    long seed,
    Map<String, String> sources,
    String activityInterface,
    String implementation,
    Set<String> judgedFiles) {

  String packageName() {
    return packageName(seed);
  }

  static String packageName(long seed) {
    return "s" + seed;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("seed " + seed);
    sources.forEach(
        (name, source) -> text.append("\n// ").append(name).append('\n').append(source));
    return text.toString();
  }
}
