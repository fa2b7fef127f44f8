package dev.asyncactivity.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many bytes a completion allocates in the client's JVM beyond what the SDK's client does. */
class CompletionAllocationTest {
  /**
   * What the second compiler leaves out depends on what it inlines, which differs from run to run
   * by as much as is measured. The first compiler allocates all that the code says.
   */
  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  private static final Map<String, Double> BYTES = new HashMap<>();

  @BeforeAll
  static void measure() throws RunnerException {
    // Two builds on a machine do not disturb each other: no time is measured.
    System.setProperty("jmh.ignoreLock", "true");
    for (RunResult result : new Runner(options()).run()) {
      BYTES.put(
          result.getPrimaryResult().getLabel(),
          result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
  }

  private static Options options() {
    return new OptionsBuilder()
        .include(CompletionAllocation.class.getName())
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(FIRST_COMPILER_ONLY)
        .forks(1)
        .warmupIterations(2)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(1)
        .measurementTime(TimeValue.seconds(1))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  /** The limits are about 15 % above what was measured when they were set. */
  @ParameterizedTest
  @CsvSource({"complete, 1650", "completeAsync, 1650", "batch, 2000"})
  void allocatesLittleBesideTheSdk(String call, double limit) {
    assertThat(BYTES.get(call) - BYTES.get("raw"))
        .as("bytes of %s beyond those of the SDK's client; of all: %s", call, BYTES)
        .isLessThan(limit);
  }
}
