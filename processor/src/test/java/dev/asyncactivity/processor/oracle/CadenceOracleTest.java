package dev.asyncactivity.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.uber.cadence.activity.ActivityMethod;
import com.uber.cadence.internal.common.InternalUtils;
import com.uber.cadence.testing.TestWorkflowEnvironment;
import com.uber.cadence.worker.Worker;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.CadenceActivityHandle;
import dev.asyncactivity.processor.diagnostic.Problem;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The oracle of Cadence's rules is a real {@code Worker}: activity interfaces made by chance are
 * given to the processor and to the worker. What one refuses the other must refuse, and the
 * generated handles must be for the types under which the worker registers the methods. A usual
 * build has 250, {@code .ci/run} 1 000.
 */
class CadenceOracleTest {
  private static final int INTERFACES = Integer.getInteger("cadence.oracle.interfaces", 250);
  private static final long FIRST_SEED = Long.getLong("oracle.seed", 5) * 1_000_000;
  private static final int BATCH = 500;

  private static final Set<Problem> RULES =
      EnumSet.of(
          Problem.CADENCE_NOT_REDECLARED,
          Problem.CADENCE_BRIDGED_METHOD,
          Problem.CADENCE_REGISTERED_TWICE,
          Problem.ANNOTATED_DEFAULT_METHOD,
          Problem.ANNOTATED_IMPLEMENTATION);

  @TempDir Path folder;

  private final List<String> disagreements = new ArrayList<>();
  private int refused;
  private int handles;

  @Test
  void theProcessorRefusesWhatARealWorkerRefuses() throws Exception {
    TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance();
    try {
      for (int i = 0; i < INTERFACES; i += BATCH) {
        check(FIRST_SEED + i, Math.min(BATCH, INTERFACES - i), environment);
      }
    } finally {
      environment.close();
    }
    double percent = 100.0 * refused / INTERFACES;
    System.out.printf(
        "Cadence's oracle: %d of %d interfaces agree, %.1f %% of them refused, %d handles"
            + " compared%n",
        INTERFACES - disagreements.size(), INTERFACES, percent, handles);
    assertThat(disagreements).isEmpty();
    assertThat(percent).isBetween(20.0, 90.0);
    assertThat(handles).isGreaterThan(50);
  }

  private void check(long first, int size, TestWorkflowEnvironment environment) throws Exception {
    List<OracleCase> cases =
        LongStream.range(first, first + size)
            .mapToObj(CaseWriter::write)
            .map(CadenceOracleTest::onCadence)
            .toList();
    OracleCompiler compiler = new OracleCompiler(Files.createTempDirectory(folder, "batch"));
    assertThat(compiler.compile(cases)).as("without the processor").isEmpty();
    Map<String, Set<Problem>> reported = reported(compiler.process(cases));
    assertThat(compiler.compileGenerated()).as("the generated code").isEmpty();
    Worker worker = environment.newWorker("oracle " + first);
    CadenceActivityClient client = CadenceActivityClient.create(environment.newWorkflowClient());
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {compiler.classes().toUri().toURL()}, getClass().getClassLoader())) {
      for (OracleCase oracleCase : cases) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        for (String file : oracleCase.judgedFiles()) {
          problems.addAll(reported.getOrDefault(oracleCase.packageName() + "/" + file, Set.of()));
        }
        Optional<String> refusal = refusal(worker, loader.loadClass(oracleCase.implementation()));
        refused += refusal.isPresent() ? 1 : 0;
        if (refusal.isPresent() == Collections.disjoint(problems, RULES)) {
          disagreements.add(
              "The worker: " + refusal + "\nthe processor: " + problems + "\n" + oracleCase);
        } else if (problems.isEmpty()) {
          checkHandles(oracleCase, loader, client);
        }
      }
    }
  }

  private static Optional<String> refusal(Worker worker, Class<?> implementation)
      throws ReflectiveOperationException {
    Constructor<?> constructor = implementation.getDeclaredConstructor();
    constructor.setAccessible(true);
    try {
      worker.registerActivitiesImplementations(constructor.newInstance());
      return Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void checkHandles(OracleCase oracleCase, ClassLoader loader, CadenceActivityClient client)
      throws ReflectiveOperationException {
    Map<String, String> types = new HashMap<>();
    for (Method method : loader.loadClass(oracleCase.activityInterface()).getDeclaredMethods()) {
      ActivityMethod annotation = method.getAnnotation(ActivityMethod.class);
      boolean named = annotation != null && !annotation.name().isEmpty();
      types.put(method.getName(), named ? annotation.name() : InternalUtils.getSimpleName(method));
    }
    String name = oracleCase.activityInterface().replace('$', '_') + "CadenceCompleter";
    Class<?> type;
    try {
      type = loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      return; // Its asynchronous methods are a parent's, or it has none.
    }
    Object completer = type.getMethod("create", CadenceActivityClient.class).invoke(null, client);
    for (Method method : type.getDeclaredMethods()) {
      if (List.of(method.getParameterTypes()).equals(List.of(ActivityAddress.class))) {
        CadenceActivityHandle handle =
            (CadenceActivityHandle)
                method.invoke(completer, ActivityAddress.inWorkflow("workflow"));
        handles++;
        if (!handle.activityType().equals(types.get(method.getName()))) {
          disagreements.add(handle.activityType() + " is wrong\n" + oracleCase);
        }
      }
    }
  }

  /** The same hierarchy with Cadence's annotations. */
  private static OracleCase onCadence(OracleCase temporal) {
    Map<String, String> sources = new LinkedHashMap<>();
    temporal
        .sources()
        .forEach(
            (name, text) ->
                sources.put(
                    name,
                    text.replaceAll(
                            "@io\\.temporal\\.activity\\.ActivityInterface(\\(.*?\\))?\n",
                            "@dev.asyncactivity.cadence.CadenceActivityInterface\n")
                        .replace(
                            "@io.temporal.activity.ActivityMethod",
                            "@com.uber.cadence.activity.ActivityMethod")
                        .replaceAll(
                            "@io\\.temporal\\.common\\.MethodRetry(\\(.*?\\))?\n",
                            "@com.uber.cadence.common.MethodRetry(initialIntervalSeconds = 1)\n")));
    return new OracleCase(
        temporal.seed(),
        sources,
        temporal.activityInterface(),
        temporal.implementation(),
        temporal.judgedFiles());
  }

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
