package conformance.table;

import conformance.contract.ReviewActivitiesCompleter.Review;
import conformance.worker.HangingWorker;
import conformance.worker.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The worker is killed when it has given the token out, and has not parked yet. */
final class WorkerRows {
  private WorkerRows() {}

  static void addTo(Table table) {
    Map<Call, String> expected =
        Map.of(
            Call.COMPLETE, "accepted → approved by ann",
            Call.FAIL, "accepted → Rejected[by=ann]");
    for (Call call : List.of(Call.COMPLETE, Call.FAIL)) {
      table.add(
          new Row(
              "the worker was killed during the hand-off, another took over",
              call.toString(),
              "callback token of the killed worker",
              expected.get(call),
              scene -> played(scene, call, token -> scene.site().completer().review(token))));
    }
  }

  private static String played(Scene scene, Call call, Function<String, Review> completer)
      throws Exception {
    String taskQueue = scene.workflowId();
    scene.start(
        Plan.review()
            .with(new Plan.Timeouts(Duration.ofMinutes(10), null, null, Duration.ofSeconds(5)))
            .triedAgainAfter(Duration.ofMillis(100))
            .on(taskQueue));
    String token = tokenOfKilledWorker(scene.site().server().target(), taskQueue);
    scene.site().startActivityWorker(taskQueue);
    scene.nextParking();
    return call.on(completer.apply(token)) + " → " + scene.seen();
  }

  /** Lets a worker in another process hand off, and kills it. */
  private static String tokenOfKilledWorker(String target, String taskQueue) throws IOException {
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HangingWorker.class.getName(),
                target,
                taskQueue)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = worker.inputReader(StandardCharsets.UTF_8)) {
      return Objects.requireNonNull(out.readLine(), "the killed worker's token");
    } finally {
      worker.destroyForcibly();
    }
  }
}
