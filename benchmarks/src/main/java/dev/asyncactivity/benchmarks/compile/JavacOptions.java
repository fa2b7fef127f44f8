package dev.asyncactivity.benchmarks.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options of all compilations: Maven's, but no {@code --release}, with which javac reads
 * another class library; that costs all alike and is no processor's doing.
 */
final class JavacOptions {
  static final List<String> NO_PROCESSOR = List.of("-proc:none");

  private JavacOptions() {}

  static List<String> of(List<Path> classPath, Output output, List<String> processing) {
    Stream<String> common =
        Stream.of(
            "-g",
            "-encoding",
            "UTF-8",
            "-classpath",
            path(classPath),
            "-d",
            output.classes().toString(),
            "-s",
            output.generatedSources().toString());
    return Stream.concat(common, processing.stream()).toList();
  }

  static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
