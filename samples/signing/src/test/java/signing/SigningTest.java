package signing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.TimedOut;
import dev.asyncactivity.NotPendingReason.TimeoutKind;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningTest {
  private final BlockingQueue<String[]> letters = new LinkedBlockingQueue<>();
  private TestWorkflowEnvironment environment;
  private WorkflowClient client;
  private SigningActivitiesCompleter completer;

  /** Is done when it is asked for the third time. */
  private static final class SlowRegistry implements Registry {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public String submit(String contract) {
      return "file of " + contract;
    }

    @Override
    public Optional<String> entry(String reference) {
      assertThat(reference).isEqualTo("file of scan 7");
      return asked.incrementAndGet() == 3 ? Optional.of("4711") : Optional.empty();
    }
  }

  @BeforeEach
  void start() {
    environment = TestWorkflowEnvironment.newInstance();
    Worker worker = environment.newWorker("signing");
    worker.registerWorkflowImplementationTypes(
        SigningWorkflowImpl.class, CarryingWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new SigningActivitiesImpl(
            (what, token) -> letters.add(new String[] {what, token}), new SlowRegistry()));
    environment.start();
    client = environment.getWorkflowClient();
    completer = SigningActivitiesCompleter.create(client);
  }

  @AfterEach
  void close() {
    environment.close();
  }

  private WorkflowStub signing() throws InterruptedException {
    SigningWorkflow workflow = client.newWorkflowStub(SigningWorkflow.class, options());
    WorkflowClient.start(workflow::sign, "contract 7");
    SigningActivitiesCompleter.Scan scan = completer.scan(letter("please scan contract 7"));
    scan.heartbeat(50);
    scan.complete("scan 7");
    return WorkflowStub.fromTyped(workflow);
  }

  private static WorkflowOptions options() {
    return WorkflowOptions.newBuilder().setTaskQueue("signing").build();
  }

  private String letter(String what) throws InterruptedException {
    String[] letter = letters.poll(20, TimeUnit.SECONDS);
    assertThat(letter).isNotNull();
    assertThat(letter[0]).isEqualTo(what);
    return letter[1];
  }

  @Test
  void scannedSignedAndRegistered() throws Exception {
    WorkflowStub workflow = signing();
    completer.sign(letter("please sign scan 7")).complete(new Signature("ann", "Bonn"));
    assertThat(workflow.getResult(String.class)).isEqualTo("signed by ann in Bonn, entry 4711");
  }

  @Test
  void refused() throws Exception {
    WorkflowStub workflow = signing();
    completer.sign(letter("please sign scan 7")).fail(new Refused("ann", "too dear"));
    assertThat(workflow.getResult(String.class)).isEqualTo("refused by ann: too dear");
  }

  @Test
  void notInTime() throws Exception {
    WorkflowStub workflow = signing();
    String token = letter("please sign scan 7");
    assertThat(workflow.getResult(String.class)).isEqualTo("not signed in time");
    letter("no longer wanted: scan 7");
    assertThat(completer.sign(token).tryComplete(new Signature("ann", "Bonn")))
        .isEqualTo(new NotPending(new TimedOut(TimeoutKind.SCHEDULE_TO_CLOSE)));
  }

  @Test
  void aTokenOutlivesContinueAsNew() throws Exception {
    CarryingWorkflow workflow = client.newWorkflowStub(CarryingWorkflow.class, options());
    WorkflowClient.start(workflow::sign, "contract 7", List.of());
    String token = letter("please sign contract 7");
    environment.sleep(Duration.ofDays(3));
    assertThat(completer.sign(token).tryComplete(new Signature("ann", "Bonn")))
        .isEqualTo(new Accepted());
    assertThat(WorkflowStub.fromTyped(workflow).getResult(String.class)).isEqualTo("signed by ann");
  }
}
