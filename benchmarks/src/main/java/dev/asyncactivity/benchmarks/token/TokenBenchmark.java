package dev.asyncactivity.benchmarks.token;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One thread makes, and opens, the text that stands for a parked activity. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TokenBenchmark {
  /** Which text. */
  @Param({"base64", "plain", "sealed"})
  public String codec;

  private TokenText text;
  private String made;

  /** Makes the text that is opened. */
  @Setup
  public void prepare() {
    text = TokenText.of(codec);
    made = text.make();
  }

  /** To the text. */
  @Benchmark
  public String make() {
    return text.make();
  }

  /** From the text. */
  @Benchmark
  public Object open() {
    return text.open(made);
  }
}
