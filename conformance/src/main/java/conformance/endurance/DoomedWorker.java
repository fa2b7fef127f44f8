package conformance.endurance;

import conformance.contract.Wait;
import conformance.contract.WaitingActivitiesCompleter;
import conformance.contract.WaitingActivitiesImplBase;
import conformance.server.Namespaces;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import io.temporal.activity.Activity;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.WorkerFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A worker in a process of its own that never goes on from a point, at which it prints the
 * workflow's id, and is killed.
 */
public final class DoomedWorker extends WaitingActivitiesImplBase {
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  private final KillPoint point;

  private DoomedWorker(KillPoint point) {
    this.point = point;
  }

  /**
   * Starts a worker, waits until it is at the point with so many activities, and kills it.
   *
   * @return how many it was there with
   */
  static int runAndKill(String target, String taskQueue, KillPoint point, int activities)
      throws IOException {
    Process process = start(target, taskQueue, point);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int there = 0;
      while (there < activities && lines.readLine() != null) {
        there++;
      }
      return there;
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Starts a worker. */
  static Process start(String target, String taskQueue, KillPoint point) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DoomedWorker.class.getName(),
                target,
                taskQueue,
                point.name()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Takes the server's address, the task queue and the point. */
  public static void main(String[] arguments) throws IOException {
    KillPoint point = KillPoint.valueOf(arguments[2]);
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(arguments[0])
                .setGrpcClientInterceptors(List.of(new Holding(point)))
                .build());
    WorkerFactory factory =
        WorkerFactory.newInstance(
            WorkflowClient.newInstance(
                stubs, WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build()));
    factory.newWorker(arguments[1]).registerActivitiesImplementations(new DoomedWorker(point));
    factory.start();
    int end = System.in.read();
    Runtime.getRuntime().halt(end);
  }

  private static void stayAt(String workflowId) {
    System.out.println(workflowId);
    try {
      NEVER.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("It was to be killed", e);
    }
  }

  /** Holds back an activity's calls, in its own thread. */
  private static final class Holding implements ClientInterceptor {
    private final KillPoint point;
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();

    Holding(KillPoint point) {
      this.point = point;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(
        MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
      String name = method.getBareMethodName();
      if (point.holds(name, Integer.MAX_VALUE)) {
        String workflowId = currentWorkflow();
        int number = calls.merge(workflowId, 1, Integer::sum) - 1;
        if (point.holds(name, number)) {
          stayAt(workflowId);
        }
      }
      return next.newCall(method, options);
    }

    private static String currentWorkflow() {
      try {
        return Activity.getExecutionContext().getInfo().getWorkflowId();
      } catch (IllegalStateException e) {
        return "after the activity's method"; // Where the worker itself reports for it.
      }
    }
  }

  @Override
  protected String quote(Wait wait, WaitingActivitiesCompleter.Quote pending) {
    if (point == KillPoint.POLL_HAND_OFF) {
      stayAt(wait.workflowId());
    }
    return "reference of " + wait.workflowId();
  }

  @Override
  protected Optional<String> pollQuote(Wait wait, String reference) {
    if (point == KillPoint.POLL) {
      stayAt(wait.workflowId());
    }
    return Optional.empty();
  }

  @Override
  protected String quoteSlowly(Wait wait, WaitingActivitiesCompleter.QuoteSlowly pending) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected Optional<String> pollQuoteSlowly(Wait wait, String reference) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void witness(Wait wait, String name, WaitingActivitiesCompleter.Witness pending) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void approve(Wait wait, WaitingActivitiesCompleter.Approve pending) {
    if (point == KillPoint.HAND_OFF) {
      stayAt(wait.workflowId());
    }
  }
}
