package conformance.worker;

import conformance.contract.Request;
import conformance.contract.ReviewActivitiesCompleter;
import conformance.contract.ReviewActivitiesImplBase;
import conformance.server.Namespaces;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.WorkerFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A worker in a process of its own that never comes to the end of a hand-off: it prints the
 * callback token, and waits. It is there to be killed; it also ends when its input does.
 */
public final class HangingWorker extends ReviewActivitiesImplBase {
  private final CountDownLatch never = new CountDownLatch(1);

  /** Takes the server's address and the task queue. */
  public static void main(String[] arguments) throws IOException {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder()
                .setTarget(arguments[0])
                .setSystemInfoTimeout(Duration.ofMinutes(1))
                .build());
    WorkflowClient client =
        WorkflowClient.newInstance(
            stubs, WorkflowClientOptions.newBuilder().setNamespace(Namespaces.OWN).build());
    WorkerFactory factory = WorkerFactory.newInstance(client);
    factory.newWorker(arguments[1]).registerActivitiesImplementations(new HangingWorker());
    factory.start();
    int end = System.in.read();
    Runtime.getRuntime().halt(end);
  }

  @Override
  protected void review(Request request, ReviewActivitiesCompleter.Review pending)
      throws InterruptedException {
    hang(pending.token());
  }

  @Override
  protected void reviewExactly(Request request, ReviewActivitiesCompleter.ReviewExactly pending)
      throws InterruptedException {
    hang(pending.token());
  }

  @Override
  protected void sign(Request request, ReviewActivitiesCompleter.Sign pending)
      throws InterruptedException {
    hang(pending.token());
  }

  private void hang(String token) throws InterruptedException {
    System.out.println(token);
    never.await();
  }
}
