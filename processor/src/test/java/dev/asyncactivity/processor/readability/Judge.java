package dev.asyncactivity.processor.readability;

import dev.asyncactivity.processor.AsyncActivityProcessor;
import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.parse.Verdict;
import dev.asyncactivity.processor.parse.json.JsonReadability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles many drawn types at once, and asks the processor for its verdicts on them. */
final class Judge {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path classes;
  private final Path generated;

  Judge(Path folder) throws IOException {
    classes = Files.createDirectories(folder.resolve("classes"));
    generated = Files.createDirectories(folder.resolve("generated"));
  }

  Path classes() {
    return classes;
  }

  /** What javac says against the drawn types; nothing is expected. */
  List<String> compile(List<Drawing> drawings) {
    return run(drawings, List.of(), "-proc:none").stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  /**
   * The verdicts by the names of the interfaces. The processor must warn of what is unreadable and
   * of nothing else.
   */
  Map<String, Verdict> verdicts(List<Drawing> drawings) {
    Map<String, Verdict> verdicts = new HashMap<>();
    List<Processor> processors = List.of(new AsyncActivityProcessor(), new Asking(verdicts));
    Set<String> warned = warned(run(drawings, processors, "-proc:only"));
    verdicts.forEach(
        (name, verdict) -> {
          if (verdict instanceof Verdict.Unreadable != warned.contains(name)) {
            throw new AssertionError(name + " is " + verdict + "; warned: " + warned);
          }
        });
    return verdicts;
  }

  /** The names of the interfaces that are warned of in a compilation with some processors. */
  Set<String> compile(List<Drawing> drawings, List<Processor> processors) {
    return warned(run(drawings, processors, "-Xlint:-processing"));
  }

  private static Set<String> warned(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    Set<String> warned = new HashSet<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
      if (diagnostic.getMessage(null).startsWith(Problem.UNREADABLE_TYPE.id() + ":")) {
        String path = diagnostic.getSource().toUri().getPath();
        warned.add(path.replaceAll("^/|\\.java$", "").replace('/', '.'));
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        throw new AssertionError(diagnostic);
      }
    }
    return warned;
  }

  private List<Diagnostic<? extends JavaFileObject>> run(
      List<Drawing> drawings, List<Processor> processors, String processing) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null,
              files,
              diagnostics,
              List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000", processing),
              null,
              drawings.stream().map(Source::new).toList());
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      task.call();
      return diagnostics.getDiagnostics();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes what the processor thinks of each result. */
  private static final class Asking extends AbstractProcessor {
    private final Map<String, Verdict> verdicts;

    Asking(Map<String, Verdict> verdicts) {
      this.verdicts = verdicts;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("io.temporal.activity.ActivityInterface");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      JsonReadability readability =
          new JsonReadability(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
      for (TypeElement drawn : ElementFilter.typesIn(round.getRootElements())) {
        for (ExecutableElement method : ElementFilter.methodsIn(drawn.getEnclosedElements())) {
          if (method.getSimpleName().contentEquals(Drawing.METHOD)
              && drawn.getSimpleName().contentEquals(Drawing.INTERFACE)) {
            verdicts.put(
                drawn.getQualifiedName().toString(), readability.judge(method.getReturnType()));
          }
        }
      }
      return false;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Drawing drawing) {
      super(
          URI.create("drawn:/" + drawing.interfaceName().replace('.', '/') + ".java"), Kind.SOURCE);
      text = drawing.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
