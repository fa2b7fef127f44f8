package dev.asyncactivity.benchmarks.completion;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Adds what {@link CallRecorder} has found to the results of JMH; JMH makes it in the fork. */
public final class CallCostProfiler implements InternalProfiler {
  static final String ACCEPTED = "accepted";
  static final String P50 = "p50";
  static final String P99 = "p99";
  static final String ALLOCATED = "allocated";
  static final String CPU = "cpu";
  static final String THREADS = "threads";

  @Override
  public String getDescription() {
    return "Latency, allocation, CPU time and threads of the calls that a benchmark records";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    // The benchmark begins its record itself, after its set-up.
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    CallRecorder.Cost cost = CallRecorder.cost();
    return List.of(
        new ScalarResult(
            ACCEPTED, cost.latencies().getTotalCount(), "calls", AggregationPolicy.SUM),
        micros(P50, atPercentile(cost.latencies(), 50)),
        micros(P99, atPercentile(cost.latencies(), 99)),
        micros(CPU, cost.cpuNanosPerCall()),
        new ScalarResult(ALLOCATED, cost.bytesPerCall(), "B/call", AggregationPolicy.AVG),
        new ScalarResult(THREADS, cost.threads(), "threads", AggregationPolicy.MAX));
  }

  private static double atPercentile(Histogram latencies, double percentile) {
    return latencies.getValueAtPercentile(percentile);
  }

  private static ScalarResult micros(String label, double nanos) {
    return new ScalarResult(
        label, nanos / TimeUnit.MICROSECONDS.toNanos(1), "us/call", AggregationPolicy.AVG);
  }
}
