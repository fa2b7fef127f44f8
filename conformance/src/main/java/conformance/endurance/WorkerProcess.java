package conformance.endurance;

import conformance.server.Namespaces;
import conformance.worker.ReviewActivitiesImpl;
import conformance.worker.ReviewWorkflowImpl;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiConsumer;

/**
 * A worker in a process of its own, which can be killed. It prints a line for each hand-off, the
 * workflow's id and the callback token, and ends when its input does.
 */
public final class WorkerProcess {
  private final Process process;

  /**
   * Starts a worker.
   *
   * @param handOffs is given each hand-off's workflow id and callback token
   */
  WorkerProcess(String target, String taskQueue, BiConsumer<String, String> handOffs)
      throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                target,
                taskQueue)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread reader = new Thread(() -> read(handOffs), "hand-offs");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(BiConsumer<String, String> handOffs) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words.length == 2) { // a killed worker's last line may be cut
          handOffs.accept(words[0], words[1]);
        }
      }
    } catch (IOException e) {
      if (process.isAlive()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Kills it with SIGKILL, and waits until it is dead. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Takes the server's address and the task queue. */
  public static void main(String[] arguments) throws IOException {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(arguments[0])
                .setSystemInfoTimeout(Duration.ofMinutes(1))
                .build());
    WorkerFactory factory =
        WorkerFactory.newInstance(
            WorkflowClient.newInstance(
                stubs, WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build()));
    Worker worker = factory.newWorker(arguments[1]);
    worker.registerWorkflowImplementationTypes(ReviewWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ReviewActivitiesImpl(
            (workflowId, parking) -> System.out.println(workflowId + " " + parking.token())));
    factory.start();
    int end = System.in.read();
    Runtime.getRuntime().halt(end);
  }
}
