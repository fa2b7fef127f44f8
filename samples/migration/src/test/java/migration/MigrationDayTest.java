package migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.InvalidCallbackTokenException;
import dev.asyncactivity.InvalidCallbackTokenException.Reason;
import dev.asyncactivity.Platform;
import dev.asyncactivity.TokenCodec;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both workers and the endpoint in one JVM. */
class MigrationDayTest {
  private final com.uber.cadence.testing.TestWorkflowEnvironment cadence =
      com.uber.cadence.testing.TestWorkflowEnvironment.newInstance();
  private final io.temporal.testing.TestWorkflowEnvironment temporal =
      io.temporal.testing.TestWorkflowEnvironment.newInstance();
  private final BlockingQueue<String> links = new LinkedBlockingQueue<>();

  private LoanActivitiesCompleter temporalCompleter;
  private LoanActivitiesCadenceCompleter cadenceCompleter;
  private Answers answers;

  @BeforeEach
  void start() {
    Letters letters = (customer, token) -> links.add(token);
    var oldWorker = cadence.newWorker("loans");
    oldWorker.registerWorkflowImplementationTypes(CadenceLoanWorkflow.Impl.class);
    oldWorker.registerActivitiesImplementations(new CadenceLoans(letters));
    cadence.start();
    var newWorker = temporal.newWorker("loans");
    newWorker.registerWorkflowImplementationTypes(TemporalLoanWorkflow.Impl.class);
    newWorker.registerActivitiesImplementations(new TemporalLoans(letters));
    temporal.start();
    temporalCompleter = LoanActivitiesCompleter.create(temporal.getWorkflowClient());
    cadenceCompleter = LoanActivitiesCadenceCompleter.create(cadence.newWorkflowClient());
    answers = new Answers(temporalCompleter, cadenceCompleter);
  }

  @AfterEach
  void stop() {
    cadence.close();
    temporal.close();
  }

  private CompletableFuture<String> startOnCadence(String customer) {
    CadenceLoanWorkflow workflow =
        cadence.newWorkflowClient().newWorkflowStub(CadenceLoanWorkflow.class);
    return com.uber.cadence.client.WorkflowClient.execute(workflow::grant, customer);
  }

  private CompletableFuture<String> startOnTemporal(String customer) {
    TemporalLoanWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                TemporalLoanWorkflow.class,
                WorkflowOptions.newBuilder().setTaskQueue("loans").build());
    io.temporal.client.WorkflowClient.start(workflow::grant, customer);
    return WorkflowStub.fromTyped(workflow).getResultAsync(String.class);
  }

  private String link() throws InterruptedException {
    String link = links.poll(20, TimeUnit.SECONDS);
    assertThat(link).as("a link").isNotNull();
    return link;
  }

  private static Platform platformOf(String link) {
    return ActivityAddress.open(link, TokenCodec.plain()).platform();
  }

  @Test
  void oneEndpointFinishesLinksOfEither() throws Exception {
    var before = startOnCadence("ann");
    String old = link();
    var after = startOnTemporal("bob");
    String young = link();
    assertThat(platformOf(old)).isEqualTo(Platform.CADENCE);
    assertThat(platformOf(young)).isEqualTo(Platform.TEMPORAL);

    assertThat(answers.granted(young, "bob", 20)).isEqualTo("Thank you.");
    assertThat(answers.granted(old, "ann", 10)).isEqualTo("Thank you.");
    assertThat(before.get(20, TimeUnit.SECONDS)).isEqualTo("ann gets 10");
    assertThat(after.get(20, TimeUnit.SECONDS)).isEqualTo("bob gets 20");
    assertThat(answers.granted(old, "ann", 11))
        .isEqualTo("Too late. It was completed before, with another result, which stands.");
    assertThat(answers.granted(young, "bob", 20))
        .isEqualTo("Too late. It was completed before, with the same result.");
  }

  @Test
  void theDeclaredFailureIsTheSameOnBoth() throws Exception {
    var before = startOnCadence("ann");
    assertThat(answers.refused(link(), "cy", "no income")).isEqualTo("Thank you.");
    var after = startOnTemporal("bob");
    assertThat(answers.refused(link(), "cy", "no income")).isEqualTo("Thank you.");
    assertThat(before.get(20, TimeUnit.SECONDS)).isEqualTo("cy refuses: no income");
    assertThat(after.get(20, TimeUnit.SECONDS)).isEqualTo("cy refuses: no income");
  }

  @Test
  void aCompleterRefusesTheOthersTokenBeforeAnyCall() throws Exception {
    startOnCadence("ann");
    String old = link();
    startOnTemporal("bob");
    String young = link();
    assertRefused(() -> temporalCompleter.grant(old));
    assertRefused(() -> cadenceCompleter.grant(young));
    assertThat(answers.granted("junk", "ann", 1)).isEqualTo("The callback token is not valid");
    // Cadence's service in memory waits for what is open when it closes.
    assertThat(answers.granted(old, "ann", 1)).isEqualTo("Thank you.");
    assertThat(answers.granted(young, "bob", 1)).isEqualTo("Thank you.");
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            InvalidCallbackTokenException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_PLATFORM));
  }
}
