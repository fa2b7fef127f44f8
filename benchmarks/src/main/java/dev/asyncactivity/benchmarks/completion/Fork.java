package dev.asyncactivity.benchmarks.completion;

import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark in one process of its own. JMH would run all forks of a benchmark before the first
 * of the next, and on a machine whose speed changes by the minute they could not be compared; so it
 * is told to make one at a time.
 *
 * @param warmupIterations iterations that do not count
 * @param iterations iterations that count
 * @param seconds how long each takes
 * @param jvmArguments of its process
 */
record Fork(int warmupIterations, int iterations, int seconds, List<String> jvmArguments) {

  /** Runs the benchmark against a server. */
  RunResult run(String benchmark, String target) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark)
            .param("target", target)
            .forks(1)
            .threads(1)
            .warmupIterations(warmupIterations)
            .warmupTime(TimeValue.seconds(seconds))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(seconds))
            .addProfiler(CallCostProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .jvmArgsAppend(jvmArguments.toArray(String[]::new));
    return new Runner(options.build()).runSingle();
  }
}
