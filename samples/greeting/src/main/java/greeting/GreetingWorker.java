package greeting;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The worker: {@code GreetingWorker [NAME...]}. It starts a workflow for each name, prints the
 * tokens with which another program may finish the greeting, and ends when all are finished.
 */
public final class GreetingWorker {
  private GreetingWorker() {}

  /** Runs the program. */
  public static void main(String[] args) {
    try (Connection connection = new Connection()) {
      greetAll(connection.client(), args.length == 0 ? List.of("World") : List.of(args));
    }
    System.exit(0);
  }

  private static void greetAll(WorkflowClient client, List<String> names) {
    // A queue of its own for each run: other workers know nothing of these greetings.
    String taskQueue = "greeting-" + UUID.randomUUID();
    WorkerFactory factory = WorkerFactory.newInstance(client);
    Worker worker = factory.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(GreetingWorkflowImpl.class);
    worker.registerActivitiesImplementations(new GreetingActivitiesImpl());
    factory.start();
    List<CompletableFuture<Void>> greetings =
        names.stream().map(name -> greet(client, taskQueue, name)).toList();
    greetings.forEach(CompletableFuture::join);
    factory.shutdown();
  }

  private static CompletableFuture<Void> greet(
      WorkflowClient client, String taskQueue, String name) {
    GreetingWorkflow workflow =
        client.newWorkflowStub(
            GreetingWorkflow.class, WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build());
    return WorkflowClient.execute(workflow::greet, name)
        .thenAccept(greeting -> System.out.println(name + " is told: " + greeting));
  }
}
