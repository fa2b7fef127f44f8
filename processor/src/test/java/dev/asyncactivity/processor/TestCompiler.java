package dev.asyncactivity.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles files in a folder of their own, with any compiler that the JDK's API can drive. */
final class TestCompiler {
  /** Of no use to what is compiled, and large: each compilation reads the index of every jar. */
  private static final Pattern TOOL =
      Pattern.compile(
          ".*/(checker|byte-buddy|grpc-netty-shaded|dataflow-.*|mapstruct-processor|error_prone_.*"
              + "|nullaway|caffeine|ecj|auto-value|junit.*|assertj-core|commons-.*)-\\d[^/]*\\.jar");

  private static final List<Path> CLASS_PATH =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .filter(element -> !TOOL.matcher(element).matches())
          .map(Path::of)
          .toList();

  private final Path folder;
  private final JavaCompiler compiler;
  private final List<String> options =
      new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8"));
  private final List<Processor> processors = new ArrayList<>();
  private List<Path> classPath = CLASS_PATH;

  private TestCompiler(Path folder, JavaCompiler compiler) {
    this.folder = folder;
    this.compiler = compiler;
    processors.add(new AsyncActivityProcessor());
  }

  /**
   * The JDK's compiler; any warning fails the compilation, but that of unclaimed annotations and
   * that of a manifest of cadence-client's dependencies, which names jars that are not there.
   */
  TestCompiler(Path folder) {
    this(folder, ToolProvider.getSystemJavaCompiler());
    options.addAll(List.of("-Xlint:all,-processing,-path", "-Werror"));
  }

  /** Eclipse's compiler. */
  static TestCompiler eclipse(Path folder) {
    return new TestCompiler(folder, new EclipseCompiler());
  }

  TestCompiler with(Processor processor) {
    processors.add(processor);
    return this;
  }

  TestCompiler withOptions(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  TestCompiler without(Class<? extends Processor> processor) {
    processors.removeIf(processor::isInstance);
    return this;
  }

  /** The processors that stand on the class path, as a build tool finds them. */
  TestCompiler withDiscoveredProcessors() {
    processors.clear();
    return withOptions("-processorpath", System.getProperty("java.class.path"));
  }

  TestCompiler withClassPath(Path classes) {
    classPath = Stream.concat(Stream.of(classes), CLASS_PATH.stream()).toList();
    return this;
  }

  TestCompiler withoutWerror() {
    options.remove("-Werror");
    return this;
  }

  Result compile(Collection<Path> sources) {
    return run(List.of(), sources);
  }

  /** Only runs the processors, on classes of the class path. */
  Result process(Collection<String> classes) {
    options.add("-proc:only");
    return run(classes, List.of());
  }

  private Result run(Collection<String> classNames, Collection<Path> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path generated = Files.createDirectories(folder.resolve("generated"));
      Path classes = Files.createDirectories(folder.resolve("classes"));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      // Else the compiler looks for plug-ins in every jar of the class path.
      files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              options,
              classNames,
              files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean success = task.call();
      return new Result(success, diagnostics.getDiagnostics(), readAll(generated));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder, by its path from there, in the order of the paths. */
  static Map<String, String> readAll(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      Map<String, String> contents = new TreeMap<>();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(path).toString(), Files.readString(path));
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Result(
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      Map<String, String> generated) {

    /** All that the compiler said, for a failing test's message. */
    String log() {
      StringBuilder log = new StringBuilder();
      diagnostics.forEach(diagnostic -> log.append(diagnostic).append('\n'));
      return log.toString();
    }
  }
}
