package dev.asyncactivity.cadence;

import com.uber.cadence.activity.ActivityMethod;
import com.uber.cadence.activity.LocalActivityOptions;
import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowOptions;
import com.uber.cadence.testing.TestWorkflowEnvironment;
import com.uber.cadence.worker.Worker;
import com.uber.cadence.workflow.ActivityFailureException;
import com.uber.cadence.workflow.Workflow;
import com.uber.cadence.workflow.WorkflowMethod;
import dev.asyncactivity.internal.retry.Failures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Runs local activities of cadence-client, without the library: prints what comes of each. */
final class PlainLocalActivities {
  private PlainLocalActivities() {}

  /** The activities. */
  public interface Visits {
    @ActivityMethod
    String welcome(String guest);
  }

  /** Calls one as a local activity. */
  public interface VisitWorkflow {
    @WorkflowMethod
    String visit(String guest);
  }

  /** Its implementation. */
  public static final class VisitWorkflowImpl implements VisitWorkflow {
    @Override
    public String visit(String guest) {
      try {
        return Workflow.newLocalActivityStub(
                Visits.class,
                new LocalActivityOptions.Builder()
                    .setScheduleToCloseTimeout(Duration.ofSeconds(5))
                    .build())
            .welcome(guest);
      } catch (ActivityFailureException e) {
        return e.getCause().getMessage();
      }
    }
  }

  private static String welcome(String guest) {
    if (guest.isEmpty()) {
      throw new IllegalArgumentException("nobody to welcome");
    }
    return "welcome " + guest;
  }

  /** Given the seconds that each workflow has. */
  public static void main(String[] arguments) {
    WorkflowOptions options =
        new WorkflowOptions.Builder()
            .setTaskList("visits")
            .setExecutionStartToCloseTimeout(Duration.ofSeconds(Long.parseLong(arguments[0])))
            .build();
    TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance();
    Worker worker = environment.newWorker("visits");
    worker.registerWorkflowImplementationTypes(VisitWorkflowImpl.class);
    worker.registerActivitiesImplementations((Visits) PlainLocalActivities::welcome);
    environment.start();
    WorkflowClient client = environment.newWorkflowClient();
    List<CompletableFuture<String>> visits =
        Stream.of("ann", "")
            .map(
                guest ->
                    WorkflowClient.execute(
                        client.newWorkflowStub(VisitWorkflow.class, options)::visit, guest))
            .toList();
    for (CompletableFuture<String> visit : visits) {
      System.out.println(
          visit.exceptionally(e -> Failures.unwrapped(e).getClass().getSimpleName()).join());
    }
    System.exit(0);
  }
}
