package loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.uber.cadence.activity.Activity;
import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.cadence.client.WorkflowFailureException;
import com.uber.cadence.client.WorkflowOptions;
import com.uber.cadence.client.WorkflowStub;
import com.uber.cadence.converter.DataConverterException;
import com.uber.cadence.serviceclient.ClientOptions;
import com.uber.cadence.serviceclient.WorkflowServiceGrpc;
import com.uber.cadence.worker.Worker;
import com.uber.cadence.worker.WorkerFactory;
import dev.asyncactivity.ActivityAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import loans.LoanActivities.Loan;
import loans.LoanActivities.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Java and Go on one server: who parks, who answers, and whose workflow waits. */
class GoTest {
  private static final String JAVA = "java-loans";
  private static final String GO = "go-loans";
  private static final Path PROGRAMS = Path.of("target/go").toAbsolutePath();

  /** What {@code conformance/servers.sh} builds. */
  private static final Path SERVER =
      Path.of(
          Objects.requireNonNullElse(
              System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home") + "/.cache"),
          "asyncactivity/bin/cadence-server-1.3.0/cadence-server");

  private static final BlockingQueue<HandOff> HAND_OFFS = new LinkedBlockingQueue<>();

  private static Program server;
  private static String target;
  private static Program goWorker;
  private static WorkerFactory javaWorker;
  private static WorkflowClient client;

  private record HandOff(String token, String taskToken) {}

  private static final class Activities extends LoanActivitiesCadenceImplBase {
    @Override
    protected void grant(String customer, LoanActivitiesCadenceCompleter.Grant pending) {
      HAND_OFFS.add(
          new HandOff(
              pending.token(), Base64.getEncoder().encodeToString(Activity.getTaskToken())));
    }
  }

  @BeforeAll
  static void start() throws Exception {
    try (Program build =
        Program.start(Path.of("go"), List.of("go", "build", "-o", PROGRAMS + "/", "./..."))) {
      assertThat(build.said()).as("go build").doesNotContain("error", "cannot");
    }
    server =
        Program.start(
            Path.of("target"),
            List.of(SERVER.toString(), "-test.run", "TestServer", "-test.timeout", "0"));
    int port = Integer.parseInt(server.after("PORT"));
    target = "127.0.0.1:" + port;
    server.after("READY");
    goWorker = Program.start(PROGRAMS, List.of(PROGRAMS.resolve("worker").toString(), target));
    goWorker.after("READY");
    client =
        WorkflowClient.newInstance(
            new WorkflowServiceGrpc(
                ClientOptions.newBuilder().setHost("127.0.0.1").setPort(port).build()),
            WorkflowClientOptions.newBuilder().setDomain("default").build());
    javaWorker = WorkerFactory.newInstance(client);
    Worker worker = javaWorker.newWorker(JAVA);
    worker.registerWorkflowImplementationTypes(LoanWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new Activities());
    javaWorker.start();
  }

  @AfterAll
  static void stop() {
    javaWorker.shutdownNow();
    client.getService().close();
    goWorker.close();
    server.close();
  }

  private static WorkflowStub start(String workflowType, String taskList, String activitiesOn) {
    WorkflowStub workflow =
        client.newUntypedWorkflowStub(
            workflowType,
            new WorkflowOptions.Builder()
                .setWorkflowId("loan-" + UUID.randomUUID())
                .setTaskList(taskList)
                .setExecutionStartToCloseTimeout(Duration.ofMinutes(5))
                .build());
    workflow.start(activitiesOn);
    return workflow;
  }

  private static WorkflowStub javaWorkflow(String activitiesOn) {
    return start("LoanWorkflow::borrow", JAVA, activitiesOn);
  }

  private static WorkflowStub goWorkflow(String activitiesOn) {
    return start("GoLoanWorkflow", GO, activitiesOn);
  }

  private static HandOff handOff() throws InterruptedException {
    HandOff handOff = HAND_OFFS.poll(60, TimeUnit.SECONDS);
    assertThat(handOff).as("a hand-off").isNotNull();
    return handOff;
  }

  private static void answeredByGo(HandOff handOff, String how) throws Exception {
    try (Program answer =
        Program.start(
            PROGRAMS,
            List.of(PROGRAMS.resolve("answer").toString(), target, handOff.taskToken(), how))) {
      assertThat(answer.said()).isEqualTo("done");
    }
  }

  private static LoanActivitiesCadenceCompleter.Grant parkedByGo() throws InterruptedException {
    return LoanActivitiesCadenceCompleter.create(client)
        .grant(ActivityAddress.taskToken(goWorker.after("TOKEN")));
  }

  private static String resultOf(WorkflowStub workflow) throws Exception {
    return workflow.getResult(60, TimeUnit.SECONDS, String.class);
  }

  @Test
  void goParksAndJavaCompletes() throws Exception {
    WorkflowStub workflow = goWorkflow(GO);
    parkedByGo().complete(new Loan("ann", 10));
    assertThat(resultOf(workflow)).isEqualTo("ann gets 10");
  }

  @Test
  void goParksAndAGoWorkflowReadsJavasFailure() throws Exception {
    WorkflowStub workflow = goWorkflow(GO);
    parkedByGo().fail(new Refused("java", "no income"));
    assertThat(resultOf(workflow)).isEqualTo("java refuses: no income");
  }

  @Test
  void javaParksAndAGoWorkflowReadsJavasFailure() throws Exception {
    WorkflowStub workflow = goWorkflow(JAVA);
    LoanActivitiesCadenceCompleter.create(client)
        .grant(handOff().token())
        .fail(new Refused("java", "no income"));
    assertThat(resultOf(workflow)).isEqualTo("java refuses: no income");
  }

  @Test
  void javaParksAndGoCompletes() throws Exception {
    WorkflowStub workflow = javaWorkflow(JAVA);
    answeredByGo(handOff(), "complete");
    assertThat(resultOf(workflow)).isEqualTo("ann gets 10");
  }

  @Test
  void javaParksAndGoFailsAsDeclared() throws Exception {
    WorkflowStub workflow = javaWorkflow(JAVA);
    answeredByGo(handOff(), "fail");
    assertThat(resultOf(workflow)).isEqualTo("go refuses: no income");
  }

  @Test
  void theErrorWinsOverTheResult() throws Exception {
    WorkflowStub workflow = javaWorkflow(JAVA);
    answeredByGo(handOff(), "both");
    assertThat(resultOf(workflow)).isEqualTo("go refuses: no income");
  }

  @Test
  void goHeartbeatsAndJavaCompletes() throws Exception {
    WorkflowStub workflow = javaWorkflow(JAVA);
    HandOff handOff = handOff();
    answeredByGo(handOff, "heartbeat");
    LoanActivitiesCadenceCompleter.create(client)
        .grant(handOff.token())
        .complete(new Loan("ann", 11));
    assertThat(resultOf(workflow)).isEqualTo("ann gets 11");
  }

  @Test
  void whatJavaCannotReadIsNoDeclaredFailure() throws Exception {
    WorkflowStub withoutClass = javaWorkflow(JAVA);
    answeredByGo(handOff(), "without-class");
    assertThat(resultOf(withoutClass)).isEqualTo("DataConverterException");
    WorkflowStub shortReason = javaWorkflow(JAVA);
    answeredByGo(handOff(), "short-reason");
    assertThat(resultOf(shortReason)).isEqualTo("ClassNotFoundException");
    WorkflowStub plainError = javaWorkflow(JAVA);
    answeredByGo(handOff(), "plain-error");
    assertThat(resultOf(plainError)).isEqualTo("ClassNotFoundException");
  }

  /** Cadence takes any result; a Java completer would not have sent it. */
  @Test
  void theJavaWorkflowFailsOverAResultOfAnotherType() throws Exception {
    WorkflowStub workflow = javaWorkflow(JAVA);
    answeredByGo(handOff(), "wrong-type");
    assertThatThrownBy(() -> resultOf(workflow))
        .isInstanceOf(WorkflowFailureException.class)
        .hasCauseInstanceOf(DataConverterException.class);
  }

  @Test
  void aGoWorkflowFailsWithWhatTheContractDoesNotDeclare() throws Exception {
    WorkflowStub workflow = goWorkflow(JAVA);
    LoanActivitiesCadenceCompleter.create(client)
        .grant(handOff().token())
        .failWith(new IllegalStateException("no such customer"));
    assertThatThrownBy(() -> resultOf(workflow)).isInstanceOf(WorkflowFailureException.class);
  }
}
