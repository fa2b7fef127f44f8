package dev.asyncactivity.processor.oracle;

import dev.asyncactivity.processor.AsyncActivityProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many cases at once: without the processor, with it, and what it generated. */
final class OracleCompiler {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path classes;
  private final Path generated;

  OracleCompiler(Path folder) throws IOException {
    classes = Files.createDirectories(folder.resolve("classes"));
    generated = Files.createDirectories(folder.resolve("generated"));
  }

  Path classes() {
    return classes;
  }

  boolean hasGenerated(String binaryName) {
    return Files.exists(generated.resolve(binaryName.replace('.', '/') + ".java"));
  }

  /** What javac says against the cases as they are; nothing is expected. */
  List<Diagnostic<? extends JavaFileObject>> compile(List<OracleCase> cases) {
    return run(sources(cases), false, "-proc:none");
  }

  /** What the processor says. */
  List<Diagnostic<? extends JavaFileObject>> process(List<OracleCase> cases) {
    return run(sources(cases), true, "-proc:only");
  }

  /** What javac says against the generated code; nothing is expected. */
  List<Diagnostic<? extends JavaFileObject>> compileGenerated() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.add(new Source(file.toUri(), Files.readString(file)));
      }
    }
    return run(sources, false, "-proc:none");
  }

  private static List<JavaFileObject> sources(List<OracleCase> cases) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (OracleCase oracleCase : cases) {
      oracleCase
          .sources()
          .forEach(
              (name, text) ->
                  sources.add(
                      new Source(
                          URI.create("case:/" + oracleCase.packageName() + "/" + name + ".java"),
                          text)));
    }
    return sources;
  }

  private List<Diagnostic<? extends JavaFileObject>> run(
      Collection<JavaFileObject> sources, boolean withProcessor, String processing) {
    if (sources.isEmpty()) {
      return List.of();
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      List<Path> classPath = new ArrayList<>(List.of(classes));
      files.getLocationAsPaths(StandardLocation.CLASS_PATH).forEach(classPath::add);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      List<String> options = List.of("-Xlint:none", "-nowarn", "-Xmaxerrs", "1000000", processing);
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(null, files, diagnostics, options, null, sources);
      if (withProcessor) {
        task.setProcessors(List.of(new AsyncActivityProcessor()));
      }
      task.call();
      return diagnostics.getDiagnostics().stream()
          .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
          .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(URI uri, String text) {
      super(uri, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
