package dev.asyncactivity.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.processor.diagnostic.Problem;
import dev.asyncactivity.processor.oracle.Sdk.Verdict;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The oracle of Temporal's rules is the SDK itself: activity interfaces made by chance are given to
 * the processor, and to the SDK by making a stub and by registering an implementation. What one
 * refuses the other must refuse, and the generated handles must be for the SDK's activity types.
 *
 * <p>{@code -Doracle.interfaces=20000} makes more of them, {@code -Doracle.seed=7} others. A
 * failure is told with its seed; {@code -Doracle.only=<seed>} runs it alone.
 */
class OracleTest {
  private static final int INTERFACES = Integer.getInteger("oracle.interfaces", 2_000);
  private static final long BASE_SEED = Long.getLong("oracle.seed", 1);
  private static final long SEEDS_PER_BASE = 1_000_000;
  private static final int BATCH = 500;
  private static final int REAL_SAMPLE = 200;

  /** What once was wrong, by its seed; each has a case in {@code src/test/diagnostics} too. */
  private static final Map<String, Long> REGRESSIONS =
      Map.of(
          "a parent's private method, declared anew", 1_000_393L,
          "a parent's private method, met by a static one", 1_000_735L,
          "a grandparent's private method, declared anew by a parent", 1_001_222L,
          "a parent's default method with @MethodRetry, declared anew", 1_000_057L,
          "a private method of the implementation with @MethodRetry", 1_000_010L);

  @TempDir Path folder;

  private final List<String> disagreements = new ArrayList<>();
  private int refused;
  private int handlesCompared;

  @Test
  void theProcessorRefusesWhatTheSdkRefuses() throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < INTERFACES; i += BATCH) {
      long first = BASE_SEED * SEEDS_PER_BASE + i;
      int size = Math.min(BATCH, INTERFACES - i);
      check(LongStream.range(first, first + size).boxed().toList());
    }
    double percent = 100.0 * refused / INTERFACES;
    System.out.printf(
        "Oracle: %d of %d interfaces agree, %.1f %% of them refused, activity types of %d accepted"
            + " ones compared, %.1f s on Java %s%n",
        INTERFACES - disagreements.size(),
        INTERFACES,
        percent,
        handlesCompared,
        (System.nanoTime() - start) / 1e9,
        Runtime.version().feature());
    assertThat(disagreements).isEmpty();
    assertThat(percent).isBetween(20.0, 80.0);
  }

  @Test
  void whatWasWrongOnceStaysRight() throws Exception {
    Long only = Long.getLong("oracle.only");
    check(only == null ? REGRESSIONS.values() : List.of(only));
    assertThat(disagreements).isEmpty();
  }

  @Test
  void aRealWorkerAndARealWorkflowSayTheSame() throws Exception {
    long first = BASE_SEED * SEEDS_PER_BASE;
    List<OracleCase> cases = cases(LongStream.range(first, first + REAL_SAMPLE).boxed().toList());
    OracleCompiler compiler = compiled(cases);
    try (URLClassLoader loader = loader(compiler)) {
      List<Class<?>> interfaces = new ArrayList<>();
      List<Class<?>> implementations = new ArrayList<>();
      List<Verdict> verdicts = new ArrayList<>();
      for (OracleCase oracleCase : cases) {
        interfaces.add(loader.loadClass(oracleCase.activityInterface()));
        implementations.add(loader.loadClass(oracleCase.implementation()));
        verdicts.add(
            Sdk.ask(
                interfaces.get(interfaces.size() - 1),
                implementations.get(implementations.size() - 1)));
      }
      List<Verdict> real = RealSdk.ask(interfaces, implementations);
      for (int i = 0; i < REAL_SAMPLE; i++) {
        // The messages name one of several methods, in the order of a hash.
        assertThat(real.get(i).stub().isPresent())
            .as(cases.get(i).toString())
            .isEqualTo(verdicts.get(i).stub().isPresent());
        assertThat(real.get(i).registration().isPresent())
            .as(cases.get(i).toString())
            .isEqualTo(verdicts.get(i).registration().isPresent());
      }
    }
  }

  private static List<OracleCase> cases(Collection<Long> seeds) {
    return seeds.stream().map(CaseWriter::write).toList();
  }

  /** All of them: the generator makes nothing that javac does not accept. */
  private OracleCompiler compiled(List<OracleCase> cases) throws IOException {
    OracleCompiler compiler = new OracleCompiler(Files.createTempDirectory(folder, "batch"));
    assertThat(compiler.compile(cases)).as("without the processor").isEmpty();
    return compiler;
  }

  private static URLClassLoader loader(OracleCompiler compiler) throws IOException {
    return new URLClassLoader(
        new URL[] {compiler.classes().toUri().toURL()}, OracleTest.class.getClassLoader());
  }

  private void check(Collection<Long> seeds) throws Exception {
    List<OracleCase> cases = cases(seeds);
    OracleCompiler compiler = compiled(cases);
    Map<String, Set<Problem>> reported = reported(compiler.process(cases));
    assertThat(compiler.compileGenerated()).as("the generated code").isEmpty();
    try (URLClassLoader loader = loader(compiler);
        Handles handles = new Handles()) {
      for (OracleCase oracleCase : cases) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        for (String file : oracleCase.judgedFiles()) {
          problems.addAll(reported.getOrDefault(oracleCase.packageName() + "/" + file, Set.of()));
        }
        check(oracleCase, problems, loader, handles);
      }
    }
  }

  private void check(
      OracleCase oracleCase, Set<Problem> problems, ClassLoader loader, Handles handles)
      throws ReflectiveOperationException {
    Class<?> activityInterface = loader.loadClass(oracleCase.activityInterface());
    Verdict verdict = Sdk.ask(activityInterface, loader.loadClass(oracleCase.implementation()));
    if (verdict.isRefused()) {
      refused++;
    }
    if (!Agreement.between(verdict, problems)) {
      disagreements.add("The SDK: " + verdict + "\nthe processor: " + problems + "\n" + oracleCase);
    } else if (problems.isEmpty()) {
      handlesCompared++;
      Class<?> completer =
          loader.loadClass(oracleCase.activityInterface().replace('$', '_') + "Completer");
      List<String> wrong = handles.wrongTypes(completer, Sdk.activityTypes(activityInterface));
      if (!wrong.isEmpty()) {
        disagreements.add(wrong + "\n" + oracleCase);
      }
    }
  }

  /** The processor's errors in each file; an error of javac, or a bug of ours, is a failure. */
  private static Map<String, Set<Problem>> reported(
      List<Diagnostic<? extends JavaFileObject>> errors) {
    Map<String, Set<Problem>> reported = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> error : errors) {
      String message = error.getMessage(null);
      Problem problem =
          Arrays.stream(Problem.values())
              .filter(candidate -> message.startsWith(candidate.id() + ":"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(error));
      assertThat(problem).as(message).isNotEqualTo(Problem.INTERNAL_ERROR);
      String file = error.getSource().toUri().getPath().replaceAll("^/|\\.java$", "");
      reported.computeIfAbsent(file, key -> EnumSet.noneOf(Problem.class)).add(problem);
    }
    return reported;
  }
}
