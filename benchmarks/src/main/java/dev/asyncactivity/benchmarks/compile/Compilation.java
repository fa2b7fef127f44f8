package dev.asyncactivity.benchmarks.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is measured: what javac is called with, and where it writes.
 *
 * @param types how many annotated types it has
 */
record Compilation(
    Tool tool,
    Variant variant,
    int types,
    List<String> options,
    List<Path> sources,
    Output output) {

  Compilation {
    options = List.copyOf(options);
    sources = List.copyOf(sources);
  }

  Compilation withOption(String option) {
    List<String> more = Stream.concat(options.stream(), Stream.of(option)).toList();
    return new Compilation(tool, variant, types, more, sources, output);
  }

  /** The command line as javac reads it from a file. */
  List<String> argumentLines() {
    return Stream.concat(options.stream(), sources.stream().map(Path::toString))
        .map(Compilation::quoted)
        .toList();
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\") + '"';
  }

  @Override
  public String toString() {
    return tool.name() + " (" + variant + ", " + types + " types)";
  }
}
