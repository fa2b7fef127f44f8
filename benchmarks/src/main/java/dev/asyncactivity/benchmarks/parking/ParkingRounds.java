package dev.asyncactivity.benchmarks.parking;

import dev.asyncactivity.benchmarks.harness.Arguments;
import dev.asyncactivity.benchmarks.harness.ChildJvm;
import dev.asyncactivity.benchmarks.harness.ResultFile;
import dev.asyncactivity.benchmarks.server.CannedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lets a worker park by hand and with the generated base, in turn, each in a fresh JVM. */
final class ParkingRounds {
  private static final List<String> IMPLEMENTATIONS = List.of("by-hand", "generated");
  private static final Map<String, String> DEFAULTS =
      Map.of("rounds", "5", "warm-up", "30000", "parks", "30000", "results", "results");

  private ParkingRounds() {}

  /** Measures, and writes {@code parking.csv}. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, DEFAULTS);
    try (ResultFile file =
            ResultFile.create(
                Path.of(arguments.text("results"), "parking.csv"),
                "implementation",
                "round",
                "parks_per_second",
                "cpu_micros_per_park",
                "allocated_bytes_per_park");
        ChildJvm server = CannedServer.start()) {
      String target = server.readLine();
      for (int round = 1; round <= arguments.number("rounds"); round++) {
        for (String implementation : IMPLEMENTATIONS) {
          String[] figures = park(implementation, target, arguments).split(" ");
          file.row(implementation, round, figures[0], figures[1], figures[2]);
        }
      }
    }
  }

  private static String park(String implementation, String target, Arguments arguments)
      throws IOException {
    try (ChildJvm worker =
        ChildJvm.start(
            ParkingWorker.class,
            implementation,
            target,
            arguments.text("warm-up"),
            arguments.text("parks"))) {
      return worker.readLine();
    }
  }
}
