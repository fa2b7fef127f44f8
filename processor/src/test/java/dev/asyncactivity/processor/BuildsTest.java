package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which builds call the compiler. */
class BuildsTest {
  private static final Path EXPENSES =
      Path.of("src/test/golden/input/expenses/ExpenseActivities.java");
  private static final Path BUILDS = Path.of("src/test/builds");

  @TempDir Path folder;

  @Test
  void processingOnlyGeneratesTheSame() throws IOException {
    Result result = new TestCompiler(folder).withOptions("-proc:only").compile(GoldenTest.inputs());
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated()).isEqualTo(TestCompiler.readAll(GoldenTest.EXPECTED));
  }

  @Test
  void oneOfManyIsGeneratedAgainFromClassFilesOfTheOthers() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    new TestCompiler(first).compile(GoldenTest.inputs());
    Path second = Files.createDirectory(folder.resolve("second"));

    Result result =
        new TestCompiler(second).withClassPath(first.resolve("classes")).compile(List.of(EXPENSES));

    assertThat(result.success()).as(result.log()).isTrue();
    Map<String, String> expected = TestCompiler.readAll(GoldenTest.EXPECTED);
    expected.keySet().removeIf(file -> !file.startsWith("expenses/"));
    assertThat(result.generated()).isEqualTo(expected);
  }

  /** The user's own letters are escapes then; the generated ones must be too. */
  @Test
  void anyEncodingOfTheSourcesWill() {
    SourceFiles sources =
        new SourceFiles(folder)
            .add(
                "letters/Letters.java",
                """
                package letters;

                @io.temporal.activity.ActivityInterface
                public interface Letters {
                  @dev.asyncactivity.AsyncActivity
                  @io.temporal.activity.ActivityMethod(name = "gr\\u00f6\\u00dfe \\ud83d\\ude80")
                  String letters(String gr\\u00f6\\u00dfe);
                }
                """);
    Result result =
        new TestCompiler(folder).withOptions("-encoding", "US-ASCII").compile(sources.paths());

    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated().get("letters/LettersCompleter.java"))
        .contains("super(client, address, \"gr\\u00f6\\u00dfe \\ud83d\\ude80\"");
    assertThat(result.generated().get("letters/LettersImplBase.java"))
        .contains("letters(String gr\\u00f6\\u00dfe)");
  }

  /** Gradle's contract for an isolating processor: it deletes what comes from a changed source. */
  @Test
  void everyFileHasItsInterfaceAsTheOneOriginatingElement() throws IOException {
    RecordingProcessor recording = new RecordingProcessor();
    Result result =
        new TestCompiler(folder)
            .without(AsyncActivityProcessor.class)
            .with(recording)
            .compile(GoldenTest.inputs());

    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(recording.origins).hasSize(result.generated().size());
    recording.origins.forEach(
        (file, origins) -> {
          assertThat(origins).as(file).hasSize(1);
          String flatName = flatName((TypeElement) origins.get(0));
          assertThat(file)
              .matches(flatName + "(Cadence)?(ImplBase|Completer|Failures|HandOffs|Waits|Router)");
        });
  }

  private static String flatName(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? flatName(outer) + "_" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  /** The SDK's packages are split over its jars, so it can only be read from the class path. */
  @Test
  void aNamedModuleThatDoesNotReadJavaCompilerCompiles() throws IOException {
    Result result =
        new TestCompiler(folder)
            .withOptions("--add-reads", "user=ALL-UNNAMED")
            .compile(sources("module"));

    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated().get("user/ModuleActivitiesCompleter.java"))
        .contains("@AsyncActivityGenerated")
        .doesNotContain("javax.annotation.processing");
  }

  @Test
  void lombokAutoValueAndMapStructInTheSameCompilation() throws IOException {
    Result result =
        new TestCompiler(folder)
            .withDiscoveredProcessors()
            .withoutWerror()
            .compile(sources("processors"));

    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.log()).doesNotContain("AsyncActivity.");
    assertThat(result.generated())
        .containsKeys(
            "processors/MixedActivitiesCompleter.java",
            "processors/MixedActivitiesImplBase.java",
            "processors/MixedActivitiesFailures.java",
            "processors/AutoValue_Money.java",
            "processors/OrderMapperImpl.java");
  }

  private static List<Path> sources(String build) throws IOException {
    try (Stream<Path> paths = Files.walk(BUILDS.resolve(build))) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The processor with a filer that remembers the originating elements. */
  private static final class RecordingProcessor extends AbstractProcessor {
    private final Map<String, List<Element>> origins = new LinkedHashMap<>();
    private final AsyncActivityProcessor processor = new AsyncActivityProcessor();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              (name, arguments) -> name.equals("getFiler") ? recordingFiler(environment) : null));
    }

    private Filer recordingFiler(ProcessingEnvironment environment) {
      return proxy(
          Filer.class,
          environment.getFiler(),
          (name, arguments) -> {
            if (name.equals("createSourceFile")) {
              origins.put(arguments[0].toString(), List.of((Element[]) arguments[1]));
            }
            return null;
          });
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    private interface Before {
      Object call(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T target, Before before) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                Object result = before.call(method.getName(), arguments);
                return result != null ? result : method.invoke(target, arguments);
              }));
    }
  }
}
