package dev.asyncactivity.benchmarks.completion;

import static dev.asyncactivity.benchmarks.completion.CallCostProfiler.ALLOCATED;
import static dev.asyncactivity.benchmarks.completion.CallCostProfiler.P50;
import static dev.asyncactivity.benchmarks.completion.CallCostProfiler.P99;
import static dev.asyncactivity.benchmarks.completion.CallCostProfiler.THREADS;

import dev.asyncactivity.benchmarks.harness.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** The comparison of the {@link Form}s, against one server after the other. */
final class CompletionRows implements AutoCloseable {
  private final ResultFile file;

  /** Keeps what the folder's file has of other kinds of server. */
  CompletionRows(String folder, String server) throws IOException {
    this.file =
        ResultFile.create(
            Path.of(folder, "completions.csv"),
            row -> !row.get("server").equals(server),
            "server",
            "delay_ms",
            "client",
            "form",
            "round",
            "calls_per_second",
            "p50_micros",
            "p99_micros",
            "allocated_bytes_per_call",
            "threads");
  }

  /**
   * What is compared.
   *
   * @param server the kind of server, as the file has it
   * @param delayMillis its delay each way
   * @param target its address
   * @param forms the forms
   * @param benchmarks the class that has their benchmarks
   * @param fork how to run each
   */
  record Series(
      String server,
      int delayMillis,
      String target,
      List<Form> forms,
      Class<?> benchmarks,
      Fork fork) {}

  /**
   * Runs every form once. Every other round has them in the opposite order, so that a machine that
   * gets slower all the time puts none at an advantage.
   */
  void addRound(int round, Series series) throws IOException, RunnerException {
    List<Form> forms = new ArrayList<>(series.forms());
    if (round % 2 == 0) {
      Collections.reverse(forms);
    }
    for (Form form : forms) {
      RunResult result = series.fork().run(form.benchmarkIn(series.benchmarks()), series.target());
      file.row(
          series.server(),
          series.delayMillis(),
          form.client(),
          form.form(),
          round,
          callsPerSecond(result),
          cost(result, P50),
          cost(result, P99),
          cost(result, ALLOCATED),
          Math.round(cost(result, THREADS)));
    }
  }

  private static double callsPerSecond(RunResult result) {
    double score = result.getPrimaryResult().getScore();
    return result.getParams().getMode() == Mode.SingleShotTime ? 1 / score : score;
  }

  private static double cost(RunResult result, String label) {
    return result.getSecondaryResults().get(label).getScore();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
