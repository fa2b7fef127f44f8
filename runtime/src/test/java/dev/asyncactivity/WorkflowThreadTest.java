package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.support.ReviewHandle;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handles are for the outside: a workflow's thread must not wait for the server. */
@Timeout(60)
class WorkflowThreadTest {

  @WorkflowInterface
  public interface Misuse {
    @WorkflowMethod
    List<String> run();
  }

  @Test
  void everyCallIsRefusedInAWorkflow() {
    try (TestWorkflowEnvironment environment = TestWorkflowEnvironment.newInstance()) {
      WorkflowClient workflowClient = environment.getWorkflowClient();
      AsyncActivityClient client = AsyncActivityClient.create(workflowClient);
      Worker worker = environment.newWorker("misuse");
      worker.registerWorkflowImplementationFactory(Misuse.class, () -> () -> callsIn(client));
      environment.start();

      List<String> thrown =
          workflowClient
              .newWorkflowStub(
                  Misuse.class, WorkflowOptions.newBuilder().setTaskQueue("misuse").build())
              .run();

      assertThat(thrown).isEqualTo(Collections.nCopies(12, "IllegalStateException"));
    }
  }

  private static List<String> callsIn(AsyncActivityClient client) {
    List<String> thrown = new ArrayList<>();
    for (ActivityAddress address :
        List.of(
            ActivityAddress.of("w", "a"),
            ActivityAddress.taskToken(new byte[] {1}),
            ActivityAddress.inWorkflow("w"))) {
      ReviewHandle handle = new ReviewHandle(client, address);
      for (Runnable call :
          List.<Runnable>of(
              () -> handle.complete("x"),
              () -> handle.failWith(ApplicationFailure.newFailure("m", "T")),
              handle::heartbeat,
              handle::reportCancellation)) {
        try {
          call.run();
          thrown.add("nothing");
        } catch (RuntimeException e) {
          thrown.add(e.getClass().getSimpleName());
        }
      }
    }
    return thrown;
  }
}
