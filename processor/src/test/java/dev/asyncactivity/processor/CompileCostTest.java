package dev.asyncactivity.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.TestCompiler.Result;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What decides how long a compilation takes, and can be counted: how much is generated, how many
 * rounds that takes, and how often classes are looked up by name. docs/performance.md has the
 * times.
 */
class CompileCostTest {
  private static final int METHODS = 5;

  /** About a tenth above what it was when this was set: 1 835. */
  private static final int MOST_BYTES_PER_METHOD = 2_200;

  private static final String COMMON =
      """
      package costs;

      public sealed interface Refused {
        record Rejected(String by, String reason) implements Refused {}

        @dev.asyncactivity.AsyncFailure(type = "ReviewerUnavailable", retryable = true)
        record Unavailable(String who) implements Refused {}
      }
      """;

  private static final String INTERFACE =
      """
      package costs;

      import dev.asyncactivity.AsyncActivity;
      import io.temporal.activity.ActivityInterface;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Map;

      @ActivityInterface(namePrefix = "%1$s")
      public interface Activities%1$s {
        @AsyncActivity(failure = Refused.class, progress = String.class)
        String review(String subject);

        @AsyncActivity
        int count(String subject);

        @AsyncActivity
        List<String> names(Map<String, Integer> numbers);

        @AsyncActivity
        LocalDate date(long number);

        @AsyncActivity
        void sign(List<String> names);
      }
      """;

  @TempDir Path folder;

  @Test
  void generatesLittle() {
    Result result = new Counted(folder).compile(1);
    int bytes = result.generated().values().stream().mapToInt(String::length).sum();
    assertThat(result.generated()).hasSize(3);
    assertThat(bytes / METHODS).isLessThan(MOST_BYTES_PER_METHOD);
  }

  /** One for the inputs, one in which what was generated is read, and the last, empty one. */
  @Test
  void takesNoFurtherRound() {
    Counted counted = new Counted(folder);
    counted.compile(3);
    assertThat(counted.rounds).isEqualTo(3);
  }

  /** Each look-up of a name that does not exist searches the class path. */
  @Test
  void searchesForAsManyClassesForManyInterfacesAsForOne() {
    Counted one = new Counted(folder.resolve("one"));
    Counted many = new Counted(folder.resolve("many"));
    one.compile(1);
    many.compile(40);
    assertThat(one.searches).isBetween(1, 10);
    assertThat(many.searches).isEqualTo(one.searches);
  }

  /** Runs the processor, and counts. */
  private static final class Counted extends AbstractProcessor {
    private final AsyncActivityProcessor processor = new AsyncActivityProcessor();
    private final Path folder;
    private int rounds;
    private int searches;

    Counted(Path folder) {
      this.folder = folder;
    }

    Result compile(int interfaces) {
      SourceFiles sources = new SourceFiles(folder).add("costs/Refused.java", COMMON);
      for (int i = 0; i < interfaces; i++) {
        String name = "N" + i;
        sources.add("costs/Activities" + name + ".java", INTERFACE.formatted(name));
      }
      Result result =
          new TestCompiler(folder)
              .without(AsyncActivityProcessor.class)
              .with(this)
              .compile(sources.paths());
      assertThat(result.success()).as(result.log()).isTrue();
      return result;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      Elements elements =
          (Elements)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {Elements.class},
                  (proxy, method, arguments) -> {
                    Object result = call(method, environment.getElementUtils(), arguments);
                    boolean isMissing = method.getName().equals("getTypeElement") && result == null;
                    searches += isMissing ? 1 : 0;
                    return result;
                  });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      method.getName().equals("getElementUtils")
                          ? elements
                          : call(method, environment, arguments)));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
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
      rounds++;
      return processor.process(annotations, round);
    }
  }
}
