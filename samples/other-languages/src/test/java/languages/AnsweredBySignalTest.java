package languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress.Waiting;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import languages.Programs.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signing.SigningActivitiesCompleter;
import signing.SigningActivitiesImplBase;
import signing.SigningWorkflow;
import signing.SigningWorkflowImpl;

/** The workflow waits itself; the outside, in another language, answers by a plain signal. */
class AnsweredBySignalTest {
  private static final String TASK_QUEUE = "answered-by-signal";
  private static final BlockingQueue<Waiting> WAITS = new LinkedBlockingQueue<>();

  private static DevServer server;
  private static WorkerFactory factory;

  @BeforeAll
  static void startServerAndWorker() throws Exception {
    server = new DevServer();
    factory = WorkerFactory.newInstance(server.client());
    Worker worker = factory.newWorker(TASK_QUEUE);
    worker.registerWorkflowImplementationTypes(SigningWorkflowImpl.class);
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
  @CsvSource({"PYTHON, signal_answer, Python", "TYPESCRIPT, signal, TypeScript", "GO, signal, Go"})
  void signs(Language language, String program, String place) throws Exception {
    language.require();
    SigningWorkflow workflow =
        server
            .client()
            .newWorkflowStub(
                SigningWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue(TASK_QUEUE).build());
    WorkflowClient.start(workflow::sign, "contract 7");
    Waiting wait = WAITS.poll(20, TimeUnit.SECONDS);
    assertThat(wait).isNotNull();
    Run run = language.run(program, List.of(server.target(), wait.workflowId(), wait.waitId()));
    assertThat(run.output()).isEqualTo("delivered");
    assertThat(WorkflowStub.fromTyped(workflow).getResult(20, TimeUnit.SECONDS, String.class))
        .isEqualTo("signed by ann in " + place + ", entry 4711");
  }

  private static final class Activities extends SigningActivitiesImplBase {
    @Override
    protected void scan(String contract, SigningActivitiesCompleter.Scan pending) {
      pending.complete("scan");
    }

    @Override
    protected void sign(String contract, SigningActivitiesCompleter.Sign pending) {
      WAITS.add((Waiting) pending.address());
    }

    @Override
    protected String register(String contract, SigningActivitiesCompleter.Register pending) {
      pending.complete("4711"); // The first poll would be in an hour.
      return contract;
    }

    @Override
    protected Optional<String> pollRegister(String contract, String reference) {
      return Optional.empty();
    }
  }
}
