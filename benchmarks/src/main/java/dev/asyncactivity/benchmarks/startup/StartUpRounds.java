package dev.asyncactivity.benchmarks.startup;

import dev.asyncactivity.benchmarks.harness.Arguments;
import dev.asyncactivity.benchmarks.harness.ChildJvm;
import dev.asyncactivity.benchmarks.harness.ResultFile;
import dev.asyncactivity.benchmarks.server.CannedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Lets each client get to its first completion in fresh JVMs, in turn. */
final class StartUpRounds {
  private static final Map<String, String> DEFAULTS =
      Map.of("rounds", "20", "warm-up", "3", "results", "results");

  private StartUpRounds() {}

  /** Measures, and writes {@code start-up.csv}. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    try (ResultFile file =
            ResultFile.create(
                Path.of(arguments.text("results"), "start-up.csv"),
                "client",
                "run",
                "millis",
                "classes",
                "jvm_millis");
        ChildJvm server = CannedServer.start()) {
      String target = server.readLine();
      // Runs up to 0 bring the class path and the server into memory, and are not counted.
      for (int run = 1 - arguments.number("warm-up"); run <= arguments.number("rounds"); run++) {
        for (FirstCompletionClient client : FirstCompletionClient.values()) {
          FirstCompletion first = FirstCompletion.of(client, target);
          if (run > 0) {
            write(file, client, run, first);
          }
        }
      }
    }
  }

  private static void write(
      ResultFile file, FirstCompletionClient client, int run, FirstCompletion first)
      throws IOException {
    file.row(
        client.name().toLowerCase(Locale.ROOT),
        run,
        first.millis(),
        first.classes(),
        first.jvmMillis());
  }
}
