package conformance.table;

import conformance.contract.ReviewActivitiesCompleter;
import conformance.server.Namespaces;
import conformance.server.TemporalServer;
import conformance.worker.HandOffs;
import conformance.worker.Parking;
import conformance.worker.ReviewActivitiesImpl;
import conformance.worker.ReviewWorkflowImpl;
import conformance.worker.SigningActivitiesImpl;
import conformance.worker.SigningWorkflowImpl;
import conformance.worker.WaitingActivitiesImpl;
import conformance.worker.WaitingWorkflowImpl;
import io.grpc.ClientInterceptor;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

/** A server with one worker, and clients of both namespaces. */
final class Site implements AutoCloseable {
  static final String TASK_QUEUE = "conformance";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TemporalServer server;
  private final WorkflowServiceStubs stubs;
  private final WorkflowClient client;
  private final WorkflowClient otherClient;
  private final WorkerFactory workers;
  private final HandOffs<Parking> parkings = new HandOffs<>();
  private final HandOffs<String> tokens = new HandOffs<>();
  private final CyclicBarrier restart;
  private final List<WorkerFactory> furtherWorkers = new CopyOnWriteArrayList<>();
  private final List<WorkflowServiceStubs> furtherStubs = new CopyOnWriteArrayList<>();

  /**
   * Connects to a server.
   *
   * @param restarts how many will wait for the server's restart
   */
  Site(TemporalServer server, int restarts) {
    this.server = server;
    this.restart = new CyclicBarrier(Math.max(1, restarts), this::restartServer);
    this.stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(server.target())
                .setSystemInfoTimeout(PATIENCE)
                // What the in-memory server cannot do it answers with INTERNAL, which is retried.
                .setRpcRetryOptions(
                    RpcRetryOptions.newBuilder().setExpiration(Duration.ofSeconds(10)).build())
                .build());
    this.client = clientOf(Namespaces.OWN);
    this.otherClient = clientOf(Namespaces.OTHER);
    this.workers = WorkerFactory.newInstance(client);
    Worker worker = workers.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(
        ReviewWorkflowImpl.class, WaitingWorkflowImpl.class, SigningWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new ReviewActivitiesImpl(parkings::add),
        new WaitingActivitiesImpl(parkings::add),
        new SigningActivitiesImpl(tokens::add));
    workers.start();
  }

  private WorkflowClient clientOf(String namespace) {
    return WorkflowClient.newInstance(
        stubs, WorkflowClientOptions.newBuilder().setNamespace(namespace).build());
  }

  TemporalServer server() {
    return server;
  }

  WorkflowServiceStubs stubs() {
    return stubs;
  }

  WorkflowClient client() {
    return client;
  }

  HandOffs<Parking> parkings() {
    return parkings;
  }

  /** The callback tokens of what is answered by signal. */
  HandOffs<String> tokens() {
    return tokens;
  }

  ReviewActivitiesCompleter completer() {
    return ReviewActivitiesCompleter.create(client);
  }

  /** A completer whose client is of the other namespace. */
  ReviewActivitiesCompleter otherCompleter() {
    return ReviewActivitiesCompleter.create(otherClient);
  }

  /** A further worker of the same activities, on a task queue of its own. */
  void startActivityWorker(String taskQueue) {
    WorkerFactory factory = WorkerFactory.newInstance(client);
    factory
        .newWorker(taskQueue)
        .registerActivitiesImplementations(new ReviewActivitiesImpl(parkings::add));
    factory.start();
    furtherWorkers.add(factory);
  }

  /** A further worker of the activities that wait, whose calls go through the interceptor. */
  void startWaitingWorker(String taskQueue, ClientInterceptor interceptor) {
    WorkflowServiceStubs own =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(server.target())
                .setGrpcClientInterceptors(List.of(interceptor))
                .build());
    WorkerFactory factory =
        WorkerFactory.newInstance(WorkflowClient.newInstance(own, client.getOptions()));
    Worker worker = factory.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(WaitingWorkflowImpl.class);
    worker.registerActivitiesImplementations(new WaitingActivitiesImpl(parkings::add));
    factory.start();
    furtherWorkers.add(factory);
    furtherStubs.add(own);
  }

  /** A further worker that waits for signatures itself, until it is stopped. */
  WorkerFactory startSigningWorker(String taskQueue) {
    WorkerFactory factory = WorkerFactory.newInstance(client);
    Worker worker = factory.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(SigningWorkflowImpl.class);
    worker.registerActivitiesImplementations(new SigningActivitiesImpl(tokens::add));
    factory.start();
    furtherWorkers.add(factory);
    return factory;
  }

  /** Waits until all who will wait do, and the server was killed and started again. */
  void awaitServerRestart() throws Exception {
    restart.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private void restartServer() {
    server.kill();
    try {
      server.restart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the server was starting", e);
    }
  }

  @Override
  public void close() {
    furtherWorkers.forEach(WorkerFactory::shutdownNow);
    workers.shutdownNow();
    furtherStubs.forEach(WorkflowServiceStubs::shutdownNow);
    workers.awaitTermination(10, TimeUnit.SECONDS);
    stubs.shutdownNow();
  }
}
