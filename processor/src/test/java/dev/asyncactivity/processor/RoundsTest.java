package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that another processor writes in a later round. */
class RoundsTest {
  private static final String INTERFACE =
      """
      package late;

      import dev.asyncactivity.AsyncActivity;
      import io.temporal.activity.ActivityInterface;
      import java.util.List;

      @ActivityInterface
      public interface LateActivities%s {
        %s
      }
      """;

  @TempDir Path folder;

  private record Case(String name, String parents, String body, Map<String, String> late) {}

  @TestFactory
  Stream<DynamicTest> waitsForAClassOfALaterRound() {
    Map<String, String> late = Map.of("late.Late", "package late; public record Late(int x) {}");
    return Stream.of(
            new Case("result", "", "@AsyncActivity Late call();", late),
            new Case("in a result", "", "@AsyncActivity List<? extends Late[]> call();", late),
            new Case("parameter", "", "@AsyncActivity void call(Late late);", late),
            new Case("failure", "", "@AsyncActivity(failure = Late.class) void call();", late),
            new Case("progress", "", "@AsyncActivity(progress = Late.class) void call();", late),
            new Case(
                "progress in an array",
                "",
                "@AsyncActivity(progress = Late[].class) void call();",
                late),
            new Case(
                "record of a failure",
                "",
                """
                @AsyncActivity(failure = Family.class) void call();
                sealed interface Family permits LateRecord {}
                """,
                Map.of(
                    "late.LateRecord",
                    """
                    package late;
                    public record LateRecord(int x) implements LateActivities.Family {}
                    """)),
            new Case(
                "parent",
                " extends LateParent",
                "@AsyncActivity void own();",
                Map.of(
                    "late.LateParent",
                    """
                    package late;
                    public interface LateParent {
                      @dev.asyncactivity.AsyncActivity void call();
                    }
                    """)))
        .map(this::asTest);
  }

  private DynamicTest asTest(Case each) {
    return DynamicTest.dynamicTest(
        each.name(),
        () -> {
          Path own = folder.resolve(each.name().replace(' ', '-'));
          SourceFiles sources =
              new SourceFiles(own)
                  .add(
                      "late/LateActivities.java",
                      String.format(INTERFACE, each.parents(), each.body()));
          Result result =
              new TestCompiler(own).with(new LateProcessor(each.late())).compile(sources.paths());
          assertThat(result.success()).as(result.log()).isTrue();
          assertThat(result.generated().get("late/LateActivitiesCompleter.java"))
              .contains("Call call(String token)");
        });
  }

  /** The compiler says what is missing; whatever we could add would be noise. */
  @Test
  void saysNothingOfItsOwnWhenAClassNeverComes() {
    Result result =
        new TestCompiler(folder)
            .compile(
                new SourceFiles(folder)
                    .add(
                        "late/LateActivities.java",
                        String.format(INTERFACE, "", "@AsyncActivity Never call(Never never);"))
                    .paths());
    assertThat(result.success()).isFalse();
    assertThat(result.generated()).isEmpty();
    assertThat(result.log()).contains("Never").doesNotContain("AsyncActivity.");
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .hasSize(2);
  }

  /** Who extends a plain interface is known when all rounds are over. */
  @Test
  void theChildOfAPlainInterfaceMayComeLater() {
    Result result =
        new TestCompiler(folder)
            .with(
                new LateProcessor(
                    Map.of(
                        "late.Child",
                        """
                        package late;
                        @io.temporal.activity.ActivityInterface
                        public interface Child extends Plain {}
                        """)))
            .compile(
                new SourceFiles(folder)
                    .add(
                        "late/Plain.java",
                        """
                        package late;
                        public interface Plain {
                          @dev.asyncactivity.AsyncActivity String approve(String id);
                        }
                        """)
                    .paths());
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated()).containsKey("late/ChildCompleter.java");
  }

  /** The annotation as a later version may have it, with elements of every kind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@AsyncActivity(note = \"text\") String call(String id);",
        "@AsyncActivity(note = \"<error>\") String call(String id);",
        "@AsyncActivity(notes = {\"one\", \"two\"}) String call(String id);",
        "@AsyncActivity(notes = \"one\") String call(String id);",
        "@AsyncActivity(types = {String.class, int[].class}) String call(String id);",
        "@AsyncActivity(nested = @Deprecated(since = \"1\")) String call(String id);",
        "@AsyncActivity(number = 2, letter = 'x', kinds = java.lang.annotation.ElementType.FIELD)"
            + " String call(String id);",
      })
  void doesNotWaitForTheValuesOfOtherElements(String method) {
    for (Function<Path, TestCompiler> compiler :
        List.<Function<Path, TestCompiler>>of(TestCompiler::new, TestCompiler::eclipse)) {
      Result result = compiler.apply(folder).compile(withLaterAnnotation(method));
      assertThat(result.success()).as(result.log()).isTrue();
      assertThat(result.generated()).containsKey("late/LateActivitiesCompleter.java");
    }
  }

  /** Such elements wait for a class of a later round as the others do. */
  @Test
  void waitsForAClassInAnArrayOfAnotherElement() {
    Result result =
        new TestCompiler(folder)
            .with(
                new LateProcessor(
                    Map.of("late.Late", "package late; public record Late(int x) {}")))
            .compile(
                withLaterAnnotation(
                    "@AsyncActivity(types = {String.class, Late.class}) void call();"));
    assertThat(result.success()).as(result.log()).isTrue();
    assertThat(result.generated()).containsKey("late/LateActivitiesCompleter.java");
  }

  private List<Path> withLaterAnnotation(String method) {
    return new SourceFiles(folder)
        .add("late/LateActivities.java", String.format(INTERFACE, "", method))
        .add(
            "dev/asyncactivity/AsyncActivity.java",
            """
            package dev.asyncactivity;
            public @interface AsyncActivity {
              Class<?> failure() default void.class;
              Class<?> progress() default void.class;
              Attempts attempts() default Attempts.ANY;
              boolean readBack() default true;
              String note() default "";
              String[] notes() default {};
              Class<?>[] types() default {};
              Deprecated nested() default @Deprecated;
              int number() default 1;
              char letter() default 'a';
              java.lang.annotation.ElementType[] kinds() default {};
            }
            """)
        .paths();
  }

  /** An interface that does not wait is not held up by one that does. */
  @Test
  void onlyTheInterfaceThatMentionsItWaits() {
    Result result =
        new TestCompiler(folder)
            .compile(
                new SourceFiles(folder)
                    .add(
                        "late/LateActivities.java",
                        String.format(INTERFACE, "", "@AsyncActivity Never call();"))
                    .add(
                        "late/Other.java",
                        String.format(INTERFACE, "", "@AsyncActivity void call();")
                            .replace("LateActivities", "Other"))
                    .paths());
    assertThat(result.generated().keySet())
        .containsExactly("late/OtherCompleter.java", "late/OtherImplBase.java");
  }

  /** Writes its classes in the first round, so that they can be seen in the second. */
  private static final class LateProcessor extends AbstractProcessor {
    private final Map<String, String> sources;

    LateProcessor(Map<String, String> sources) {
      this.sources = new LinkedHashMap<>(sources);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      sources.forEach(
          (name, source) -> {
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
              writer.write(source);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      sources.clear();
      return false;
    }
  }
}
