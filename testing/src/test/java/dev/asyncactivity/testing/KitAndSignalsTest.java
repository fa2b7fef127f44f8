package dev.asyncactivity.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.CompletionOutcome.Accepted;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import signing.SigningActivities.Refusal.Absent;
import signing.SigningActivitiesCompleter;
import signing.SigningActivitiesCompleter.Sign;
import signing.SigningActivitiesImpl;
import signing.SigningWorkflow;

/** The kit and activities that their workflows wait for themselves, by the same calls. */
@Timeout(60)
class KitAndSignalsTest {
  private final String taskQueue = UUID.randomUUID().toString();
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  TestWorkflowEnvironment temporal;
  private AsyncActivityTestKit kit;
  private SigningActivitiesCompleter completer;

  TestWorkflowEnvironment newEnvironment(TestEnvironmentOptions.Builder options) {
    return TestWorkflowEnvironment.newInstance(options.build());
  }

  @BeforeEach
  void start() {
    temporal =
        newEnvironment(
            TestEnvironmentOptions.newBuilder()
                .setWorkerFactoryOptions(
                    WorkerFactoryOptions.newBuilder()
                        .setWorkerInterceptors(AsyncActivityTestKit.interceptor())
                        .build()));
    Worker worker = temporal.newWorker(taskQueue);
    worker.registerWorkflowImplementationTypes(SigningWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new SigningActivitiesImpl(mails));
    temporal.start();
    kit = AsyncActivityTestKit.of(temporal);
    completer = SigningActivitiesCompleter.create(temporal.getWorkflowClient());
  }

  @AfterEach
  void stop() {
    temporal.close();
  }

  WorkflowStub startSigning() {
    SigningWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                SigningWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build());
    WorkflowClient.start(workflow::process, "lease");
    return WorkflowStub.fromTyped(workflow);
  }

  static String resultOf(WorkflowStub workflow) throws TimeoutException {
    return workflow.getResult(20, TimeUnit.SECONDS, String.class);
  }

  @Test
  void findsAndAnswers() throws Exception {
    WorkflowStub workflow = startSigning();
    TestedActivity<Sign> signature = kit.only(completer::sign);
    assertThat(signature.argument(0, String.class)).isEqualTo("lease");
    assertThat(signature.attempt()).isEqualTo(1);
    assertThat(signature.workflowId()).isEqualTo(workflow.getExecution().getWorkflowId());
    assertThat(signature.token()).isEqualTo(mails.poll());
    assertThat(signature.progress(String.class)).isEmpty();
    assertThat(signature).hasToString(kit.whatIsPending().substring("Pending:\n  ".length()));
    assertThat(kit.whatIsPending())
        .contains("Sign of workflow ", ": is parked, by its workflow, which a signal answers");
    assertThat(signature.handle().tryComplete("ann")).isEqualTo(new Accepted());
    assertThat(resultOf(workflow)).isEqualTo("signed by ann");
    kit.none(completer::sign);
  }

  @Test
  void findsTheNextAttempt() throws Exception {
    WorkflowStub workflow = startSigning();
    TestedActivity<Sign> first = kit.only(completer::sign);
    assertThatThrownBy(first::timeOut)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("TestWorkflowEnvironment.sleep");
    first.handle().fail(new Absent("ann"));
    TestedActivity<Sign> second = first.nextAttempt();
    assertThat(second.attempt()).isEqualTo(2);
    second.handle().complete("bob");
    assertThat(resultOf(workflow)).isEqualTo("signed by bob");
  }

  @Test
  void disturbsHandOffs() throws Exception {
    kit.crashNextHandOff(completer::sign);
    kit.beforeNextHandOff(completer::sign, pending -> pending.complete("cid"));
    assertThat(resultOf(startSigning())).isEqualTo("signed by cid");
    assertThat(mails.poll(5, TimeUnit.SECONDS)).isNotNull(); // The hand-off that was late.
    assertThat(mails).isEmpty();
  }
}
