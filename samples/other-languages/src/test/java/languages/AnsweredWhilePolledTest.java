package languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import languages.Programs.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worker, in Java, polls; the outside, in another language, answers by ids between two polls.
 */
class AnsweredWhilePolledTest {
  private static final String TASK_QUEUE = "answered-while-polled";

  private static DevServer server;
  private static WorkerFactory factory;

  @BeforeAll
  static void startServerAndWorker() throws Exception {
    server = new DevServer();
    factory = WorkerFactory.newInstance(server.client());
    Worker worker = factory.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(PaymentWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Activities());
    factory.start();
  }

  @AfterAll
  static void stopThem() throws Exception {
    if (factory != null) {
      factory.shutdownNow();
    }
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"PYTHON, answer_by_ids, Python", "TYPESCRIPT, answerByIds, TypeScript"})
  void bringsTheReceipt(Language language, String program, String by) throws Exception {
    language.require();
    PaymentWorkflow workflow =
        server
            .client()
            .newWorkflowStub(
                PaymentWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
    String workflowId = WorkflowClient.start(workflow::pay, "order 7").getWorkflowId();
    WorkflowStub stub = WorkflowStub.fromTyped(workflow);

    Run run = language.run(program, List.of(server.target(), workflowId, betweenTwoPolls(stub)));

    assertThat(run.output()).isEqualTo("accepted");
    assertThat(stub.getResult(20, TimeUnit.SECONDS, String.class))
        .isEqualTo("paid: receipt 7, by " + by);
  }

  /** The id of the activity, once it waits for its second attempt. */
  private static String betweenTwoPolls(WorkflowStub workflow) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < deadline) {
      Optional<PendingActivityInfo> waiting =
          workflow.describe().getRawDescription().getPendingActivitiesList().stream()
              .filter(it -> it.getAttempt() == 2)
              .findFirst();
      if (waiting.isPresent()) {
        return waiting.get().getActivityId();
      }
      TimeUnit.MILLISECONDS.sleep(20); // between two looks
    }
    throw new AssertionError("The first attempt did not make way for a second");
  }

  /** The worker's side: nothing is found by asking. */
  private static final class Activities extends PaymentActivitiesImplBase {
    @Override
    protected String charge(String order, PaymentActivitiesCompleter.Charge pending) {
      return "payment of " + order;
    }

    @Override
    protected Optional<PaymentActivities.Receipt> pollCharge(String order, String reference) {
      return Optional.empty();
    }
  }
}
