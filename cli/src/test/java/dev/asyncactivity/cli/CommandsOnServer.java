package dev.asyncactivity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.CanceledFailure;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import orders.OrderActivitiesImpl;
import orders.OrderWorkflow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Every command against the server that a subclass gives. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CommandsOnServer {
  private static final String QUEUE = "orders";

  private final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();
  private WorkflowServiceStubs stubs;
  private WorkflowClient client;
  private WorkerFactory workers;
  private String target;

  /** Starts the server, and says where it is. */
  abstract String startServer();

  abstract void stopServer();

  @BeforeAll
  void start() {
    target = startServer();
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    client = WorkflowClient.newInstance(stubs);
    workers = WorkerFactory.newInstance(client);
    Worker worker = workers.newWorker(QUEUE);
    worker.registerWorkflowImplementationTypes(OrderWorkflow.Impl.class);
    worker.registerActivitiesImplementations(new OrderActivitiesImpl(tokens));
    workers.start();
  }

  @AfterAll
  void stop() {
    workers.shutdownNow();
    stubs.shutdownNow();
    stopServer();
  }

  /** An order whose activities are parked: its workflow, and the first one's token. */
  record Order(WorkflowStub workflow, String token) {
    String id() {
      return workflow.getExecution().getWorkflowId();
    }

    String result() throws Exception {
      return workflow.getResult(20, TimeUnit.SECONDS, String.class);
    }
  }

  Order order(String what) throws InterruptedException {
    OrderWorkflow workflow =
        client.newWorkflowStub(
            OrderWorkflow.class,
            WorkflowOptions.newBuilder()
                .setTaskQueue(QUEUE)
                .setWorkflowId(what + "-" + UUID.randomUUID())
                .build());
    WorkflowClient.start(workflow::order, what);
    String token = tokens.poll(20, TimeUnit.SECONDS);
    if (what.equals("two")) {
      tokens.poll(20, TimeUnit.SECONDS);
    }
    return new Order(WorkflowStub.fromTyped(workflow), token);
  }

  Run run(String... args) {
    return run("", args);
  }

  Run run(String input, String[] args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--jars=target/test-classes");
    return Run.with(Map.of("TEMPORAL_ADDRESS", target), input, all.toArray(String[]::new));
  }

  static JsonNode json(String text) throws JsonProcessingException {
    return new JsonMapper().readTree(text);
  }

  @Test
  void listsWhatIsParkedInAWorkflow() throws Exception {
    Order order = order("two");
    Run run = run("list", "-w", order.id(), "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    for (String line : lines) {
      JsonNode activity = json(line);
      assertThat(activity.path("activityType").asText()).isEqualTo("Approve");
      assertThat(activity.path("workflowId").asText()).isEqualTo(order.id());
      assertThat(activity.path("attempt").asInt()).isEqualTo(1);
      assertThat(activity.path("state").asText()).isEqualTo("running");
    }
    Run table = run("list", "-w", order.id(), "--limit=1");
    assertThat(table.out().lines()).hasSize(2);
    assertThat(table.out()).startsWith("activityType  workflowId").doesNotContain("\u001B");
    assertThat(table.err()).isEqualTo("There are more: --limit lists them.%n".formatted());
    assertThat(run("list", "-w", "nobody").err()).startsWith("Nothing is parked.");
  }

  @Test
  void completesWhatTheJsonIsOfTheTypeOf() throws Exception {
    Order order = order("approve");
    Run run = run("complete", "-w", order.id(), "{\"approved\": true, \"by\": \"ann\"}");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("Accepted: Approve of %s is completed.%n".formatted(order.id()));
    assertThat(run.exitCode()).isZero();
    assertThat(order.result()).isEqualTo("decided by ann");

    Run again =
        run("complete", "--json", "--token", order.token(), "{\"approved\":true,\"by\":\"bob\"}");
    assertThat(again.exitCode()).isEqualTo(3);
    assertThat(again.out()).isEmpty();
    assertThat(json(again.err()).path("outcome").asText()).isEqualTo("already_completed");
    assertThat(again.err()).doesNotContain("bob").doesNotContain(order.token());
  }

  @Test
  void refusesOtherJsonAndSendsNothing() throws Exception {
    Order order = order("approve");
    refused(order, "yes", "The result is not JSON");
    refused(order, "{\"aproved\":true,\"by\":\"ann\"}", "Unrecognized field \"aproved\"");
    refused(order, "{\"approved\":true}", ".by is missing, and becomes null");
    refused(order, "{\"approved\":true,\"by\":7}", ".by is not 7 but \"7\"");
    Run run = run("complete", "-w", order.id(), "--as-read", "{\"by\":\"ann\"}");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(order.result()).isEqualTo("decided by ann");
  }

  private void refused(Order order, String json, String why) {
    Run run = run("complete", "-w", order.id(), json);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(why);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void completesByATokenFromStandardInput() throws Exception {
    Order order = order("count");
    Run run = run(order.token() + "\n", new String[] {"complete", "--token=-", "42", "--json"});
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(json(run.out()).path("outcome").asText()).isEqualTo("accepted");
    assertThat(order.result()).isEqualTo("counted 42");
  }

  @Test
  void completesEveryKindOfResult() throws Exception {
    Order ship = order("ship");
    assertThat(run("complete", "-w", ship.id(), "{}").err()).contains("has no result");
    assertThat(run("complete", "-w", ship.id()).exitCode()).isZero();
    assertThat(ship.result()).isEqualTo("shipped");

    Order count = order("count");
    assertThat(run("complete", "-w", count.id(), "1.5").exitCode()).isEqualTo(2);
    assertThat(run("complete", "-w", count.id()).err()).contains("give it as JSON, of type int");
    assertThat(run("complete", "-w", count.id(), "7").exitCode()).isZero();
    assertThat(count.result()).isEqualTo("counted 7");

    Order audit = order("audit");
    String json = "{\"may\":[{\"approved\":true,\"by\":\"ann\"}]}";
    assertThat(run(json, new String[] {"complete", "-w", audit.id(), "-"}).exitCode()).isZero();
    assertThat(audit.result()).contains("may=[Decision[approved=true, by=ann]]");
  }

  @Test
  void failsWithADeclaredFailure() throws Exception {
    Order order = order("approve");
    Run unknown = run("fail", "-w", order.id(), "Rejected");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("there are OverBudget, NobodyThere");
    assertThat(run("fail", "-w", order.id(), "OverBudget").err()).contains(".cents is missing");
    Run run = run("fail", "-w", order.id(), "OverBudget", "{\"cents\":500}");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(order.result()).isEqualTo("refused: OverBudget[cents=500]");
  }

  @Test
  void heartbeatsShowAndCancel() throws Exception {
    Order order = order("approve");
    Run early = run("cancel", "-w", order.id());
    assertThat(early.exitCode()).isEqualTo(1);
    assertThat(early.err()).contains("has not requested the cancellation");

    Run heartbeat = run("heartbeat", "-w", order.id(), "{\"page\":\"3\",\"percent\":40}");
    assertThat(heartbeat.out()).isEqualTo("Recorded.%n".formatted());
    JsonNode shown = json(run("show", "--token", order.token(), "--json").out());
    assertThat(shown.path("progress").toString()).isEqualTo("{\"page\":\"3\",\"percent\":40}");
    assertThat(shown.path("result").asText()).isEqualTo("Decision(boolean approved, String by)");

    order.workflow().cancel();
    Run asked = run("heartbeat", "-w", order.id(), "--json");
    while (!json(asked.out()).path("outcome").asText().equals("cancel_requested")) {
      Thread.sleep(50); // until the workflow has seen it
      asked = run("heartbeat", "-w", order.id(), "--json");
    }
    assertThat(run("cancel", "-w", order.id(), "\"as asked\"").exitCode()).isZero();
    assertThatThrownBy(order::result).hasRootCauseInstanceOf(CanceledFailure.class);
  }

  @Test
  void showsAnActivityInWordsOrWhyItIsNotPending() throws Exception {
    Order order = order("ship");
    Run shown = run("show", "-w", order.id(), "--type=ship");
    assertThat(shown.out())
        .containsPattern("workflowId +" + order.id())
        .containsPattern("result +void")
        .doesNotContain(order.token());
    Run other = run("show", "-w", order.id(), "--type=Count");
    assertThat(other.exitCode()).isEqualTo(3);
    assertThat(other.err()).contains("Of other types only are pending in the workflow: \"Ship\"");
    Run nobody = run("show", "-w", "nobody", "--json");
    assertThat(nobody.exitCode()).isEqualTo(3);
    assertThat(json(nobody.err()).path("outcome").asText()).isEqualTo("none_of_type");
  }

  @Test
  void saysWhichActivitiesAreMeantIfThereAreSeveral() throws Exception {
    Order order = order("two");
    String[] complete = {"complete", "-w", order.id(), "{\"approved\":true,\"by\":\"ann\"}"};
    Run both = run(complete);
    assertThat(both.exitCode()).isEqualTo(4);
    assertThat(both.err()).startsWith("More than one activity fits: ");
    for (String line : run("list", "-w", order.id(), "--json").out().lines().toList()) {
      JsonNode it = json(line);
      List<String> exact = new ArrayList<>(List.of(complete));
      exact.addAll(List.of("-a", it.path("activityId").asText(), "-r", it.path("runId").asText()));
      assertThat(run(exact.toArray(String[]::new)).exitCode()).isZero();
    }
    assertThat(order.result()).isEqualTo("ann and ann");
  }

  @Test
  void opensATokenAndShowsNoSecret() throws Exception {
    Order order = order("ship");
    Run run = run("open", order.token(), "--json");
    JsonNode opened = json(run.out());
    assertThat(opened.path("workflowId").asText()).isEqualTo(order.id());
    assertThat(opened.path("activityType").asText()).isEqualTo("Ship");
    ActivityAddress.Parked parked =
        (ActivityAddress.Parked) AsyncActivityClient.create(client).openToken(order.token());
    assertThat(run.out())
        .doesNotContain(order.token())
        .doesNotContain(Base64.getEncoder().encodeToString(parked.taskToken().bytes()));
    Run otherNamespace = run("show", "--token", order.token(), "-n", "elsewhere");
    assertThat(otherNamespace.exitCode()).isEqualTo(2);
    assertThat(otherNamespace.err()).contains("Set --namespace.");
  }
}
