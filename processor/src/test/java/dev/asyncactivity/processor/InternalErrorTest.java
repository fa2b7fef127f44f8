package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug of the processor, made by a compiler that fails where it should not. */
class InternalErrorTest {
  private static final String BROKEN = "broken 100 %s";

  @TempDir Path folder;

  @Test
  void oneMessageAsksForAReportAndOtherInterfacesGetTheirCode() throws IOException {
    Result result = compile(InternalErrorTest::withBrokenFiler);
    assertThat(messages(result))
        .singleElement()
        .asString()
        .startsWith("AsyncActivity.InternalError: The processor failed on cases.Broken: ")
        .contains("IllegalStateException: " + BROKEN + " (at ")
        .contains("please report")
        .doesNotContain("\n");
    assertThat(result.success()).isFalse();
    assertThat(result.generated())
        .containsOnlyKeys("cases/FineCompleter.java", "cases/FineImplBase.java");
  }

  @Test
  void itStandsOnTheInterface() throws IOException {
    Result result = compile(InternalErrorTest::withBrokenFiler);
    Diagnostic<?> ours =
        result.diagnostics().stream().filter(DiagnosticCase::isOurs).findFirst().orElseThrow();
    assertThat(ours.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(ours.getLineNumber()).isEqualTo(4);
  }

  @Test
  void readingAnInterfaceIsGuardedToo() throws IOException {
    Result result = compile(InternalErrorTest::withBrokenElements);
    assertThat(messages(result))
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains(BROKEN, "please report"));
  }

  @Test
  void soAreTheChecksOutsideOfInterfaces() throws IOException {
    Result result = compile(InternalErrorTest::withBrokenTypes);
    assertThat(messages(result))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).contains(BROKEN, "please report"));
  }

  private Result compile(UnaryOperator<ProcessingEnvironment> broken) throws IOException {
    List<Path> sources = List.of(source("Broken"), source("Fine"));
    return new TestCompiler(folder)
        .without(AsyncActivityProcessor.class)
        .with(new BrokenEnvironment(broken))
        .compile(sources);
  }

  private Path source(String name) throws IOException {
    String text =
        """
        package cases;

        @io.temporal.activity.ActivityInterface
        public interface %1$s extends %1$sParent {
          @dev.asyncactivity.AsyncActivity
          String approve(String id);
        }

        interface %1$sParent {
          default void archive() {}
        }
        """;
    return Files.writeString(folder.resolve(name + ".java"), text.formatted(name));
  }

  /** All messages, so that a stack trace through the compiler would show too. */
  private static List<String> messages(Result result) {
    return result.diagnostics().stream().map(diagnostic -> diagnostic.getMessage(null)).toList();
  }

  private static ProcessingEnvironment withBrokenFiler(ProcessingEnvironment environment) {
    Filer filer =
        broken(
            Filer.class,
            environment.getFiler(),
            (method, first) ->
                method.equals("createSourceFile") && first.toString().startsWith("cases.Broken"));
    return with(environment, "getFiler", filer);
  }

  private static ProcessingEnvironment withBrokenElements(ProcessingEnvironment environment) {
    Elements elements =
        broken(
            Elements.class,
            environment.getElementUtils(),
            (method, first) -> method.equals("isDeprecated"));
    return with(environment, "getElementUtils", elements);
  }

  private static ProcessingEnvironment withBrokenTypes(ProcessingEnvironment environment) {
    Types types =
        broken(Types.class, environment.getTypeUtils(), (method, first) -> !method.isEmpty());
    return with(environment, "getTypeUtils", types);
  }

  private static ProcessingEnvironment with(
      ProcessingEnvironment environment, String getter, Object answer) {
    return proxy(
        ProcessingEnvironment.class,
        environment,
        (method, arguments, call) -> method.equals(getter) ? answer : call.get());
  }

  private static <T> T broken(Class<T> type, T target, Where where) {
    return proxy(
        type,
        target,
        (method, arguments, call) -> {
          if (where.isBroken(method, arguments == null ? "" : arguments[0])) {
            throw new IllegalStateException(BROKEN);
          }
          return call.get();
        });
  }

  private static <T> T proxy(Class<T> type, T target, Interception interception) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                interception.call(
                    method.getName(),
                    arguments,
                    () -> {
                      try {
                        return method.invoke(target, arguments);
                      } catch (InvocationTargetException e) {
                        throw e.getCause();
                      }
                    })));
  }

  private interface Where {
    boolean isBroken(String method, Object firstArgument);
  }

  private interface Interception {
    Object call(String method, Object[] arguments, Call call) throws Throwable;
  }

  private interface Call {
    Object get() throws Throwable;
  }

  /** Hands the processor an environment that fails. */
  @SupportedAnnotationTypes("*")
  private static final class BrokenEnvironment extends AbstractProcessor {
    private final AsyncActivityProcessor processor = new AsyncActivityProcessor();
    private final UnaryOperator<ProcessingEnvironment> broken;

    BrokenEnvironment(UnaryOperator<ProcessingEnvironment> broken) {
      this.broken = broken;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(broken.apply(environment));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }
}
