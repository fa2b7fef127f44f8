package signals;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.RetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A worker in a process of its own, to be killed. Prints what it hands off. */
public final class WaitWorkerProcess {
  private WaitWorkerProcess() {}

  public static void main(String[] arguments) {
    WorkflowServiceStubs stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(arguments[0]).build());
    WorkflowClient client =
        WorkflowClient.newInstance(
            stubs, WorkflowClientOptions.newBuilder().setNamespace(arguments[1]).build());
    WorkerFactory factory =
        WorkerFactory.newInstance(
            client, WorkerFactoryOptions.newBuilder().setMaxWorkflowThreadCount(2000).build());
    Worker worker = factory.newWorker(arguments[2]);
    worker.registerWorkflowImplementationTypes(ManyWaitsImpl.class);
    WaitHarness.Implementation implementation = new WaitHarness.Implementation();
    implementation.during = made -> System.out.println(made.what() + " " + made.token());
    worker.registerActivitiesImplementations(implementation);
    factory.start();
  }

  @WorkflowInterface
  public interface ManyWaits {
    @WorkflowMethod
    List<Decision> run(String name, int number);
  }

  public static final class ManyWaitsImpl implements ManyWaits {
    private final ApprovalActivitiesWaits waits = ApprovalActivitiesWaits.register();

    @Override
    public List<Decision> run(String name, int number) {
      ApprovalActivities stub =
          waits.newStub(
              WaitHarness.HAND_OFF.toBuilder()
                  .setStartToCloseTimeout(Duration.ofSeconds(5))
                  .setRetryOptions(RetryOptions.getDefaultInstance())
                  .build());
      List<Promise<Decision>> all = new ArrayList<>();
      for (int i = 0; i < number; i++) {
        all.add(Async.function(stub::approve, name + "/" + i));
      }
      return all.stream().map(Promise::get).toList();
    }
  }
}
