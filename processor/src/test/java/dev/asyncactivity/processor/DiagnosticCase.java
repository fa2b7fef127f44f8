package dev.asyncactivity.processor;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A file or folder in {@code src/test/diagnostics/<problem>}. A comment at the end of a line names
 * what must be reported there, {@code // AsyncActivity.NotPublic}. What stands in a folder {@code
 * lib} is compiled before, without the processor, and seen as class files only; those in its folder
 * {@code gone} are deleted then.
 */
record DiagnosticCase(Path path) {
  static final Path FOLDER = Path.of("src/test/diagnostics");
  static final String SILENT = "None";

  private static final Pattern ID = Pattern.compile("AsyncActivity\\.\\w+");
  private static final Pattern EXPECTATION = Pattern.compile("// ((?:AsyncActivity\\.\\w+ ?)+)$");

  static List<DiagnosticCase> all() {
    return list(FOLDER).flatMap(DiagnosticCase::list).sorted().map(DiagnosticCase::new).toList();
  }

  private static Stream<Path> list(Path folder) {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id, without its prefix, of the problem that the case is filed under. */
  String problem() {
    return path.getParent().getFileName().toString();
  }

  boolean isSilent() {
    return problem().equals(SILENT);
  }

  @Override
  public String toString() {
    return FOLDER.relativize(path).toString();
  }

  Result compile(Path folder, TestCompiler compiler) {
    List<Path> library = sources().stream().filter(this::isInLibrary).toList();
    if (!library.isEmpty()) {
      Path classes = compileLibrary(folder.resolve("lib"), library);
      compiler.withClassPath(classes);
    }
    return compiler.compile(sources().stream().filter(file -> !isInLibrary(file)).toList());
  }

  private static Path compileLibrary(Path folder, List<Path> library) {
    Result result = new TestCompiler(folder).withOptions("-proc:none").compile(library);
    if (!result.success()) {
      throw new AssertionError(result.log());
    }
    Path classes = folder.resolve("classes");
    list(classes.resolve("lib/gone")).forEach(DiagnosticCase::delete);
    return classes;
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isInLibrary(Path file) {
    return path.relativize(file).startsWith("lib");
  }

  private List<Path> sources() {
    try (Stream<Path> paths = Files.walk(path)) {
      return paths.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> expectedIds() {
    return expected().values().stream().flatMap(Collection::stream).toList();
  }

  /** The ids that the comments name, by file and line. */
  Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new TreeMap<>();
    for (Path source : sources()) {
      List<String> lines = read(source);
      for (int i = 0; i < lines.size(); i++) {
        Matcher expectation = EXPECTATION.matcher(lines.get(i));
        if (expectation.find()) {
          expected.put(source.getFileName() + ":" + (i + 1), ids(expectation.group(1)));
        }
      }
    }
    return expected;
  }

  private static List<String> read(Path source) {
    try {
      return Files.readAllLines(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids that the processor reported, by file and line. */
  static Map<String, List<String>> reported(Result result) {
    Map<String, List<String>> reported = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : result.diagnostics()) {
      if (isOurs(diagnostic)) {
        String place = file(diagnostic) + ":" + diagnostic.getLineNumber();
        List<String> id = List.of(ids(diagnostic.getMessage(null)).get(0));
        reported.merge(place, id, DiagnosticCase::concatenated);
      }
    }
    return reported;
  }

  /** Eclipse's compiler knows no place of a nested record. */
  private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null ? "" : Path.of(source.getName()).getFileName().toString();
  }

  static boolean isOurs(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(null).startsWith("AsyncActivity.");
  }

  private static List<String> concatenated(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).sorted().toList();
  }

  private static List<String> ids(String text) {
    return ID.matcher(text).results().map(match -> match.group()).sorted().toList();
  }
}
