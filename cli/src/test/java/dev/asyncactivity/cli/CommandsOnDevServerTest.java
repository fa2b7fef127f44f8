package dev.asyncactivity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.testing.TemporalDevServerOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every command on the dev server that {@code startLocal} starts: {@code -Dtemporal.cli=PATH}. */
@EnabledIfSystemProperty(named = "temporal.cli", matches = ".+")
class CommandsOnDevServerTest extends CommandsOnServer {
  private TestWorkflowEnvironment server;

  @Override
  String startServer() {
    server =
        TestWorkflowEnvironment.startLocal(
            TemporalDevServerOptions.newBuilder()
                .setExistingPath(System.getProperty("temporal.cli"))
                .setDownloadEnabled(false)
                .setUiEnabled(false)
                .setLogLevel("never")
                .build());
    return server.getWorkflowServiceStubs().getOptions().getTarget();
  }

  @Override
  void stopServer() {
    server.close();
  }

  @Test
  void movesTheDeadline() throws Exception {
    Order order = order("ship");
    Instant before =
        Instant.parse(
            json(run("show", "-w", order.id(), "--json").out()).path("deadline").asText());
    Run moved = run("move-deadline", "-w", order.id(), "--by=P1D", "--json");
    assertThat(moved.exitCode()).as(moved.err()).isZero();
    assertThat(json(moved.out()).path("outcome").asText()).isEqualTo("moved");
    assertThat(Instant.parse(json(moved.out()).path("deadline").asText()))
        .isBetween(before.plus(Duration.ofHours(23)), before.plus(Duration.ofHours(25)));
    Instant to = Instant.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.SECONDS);
    Run exact = run("move-deadline", "-w", order.id(), "--to=" + to);
    assertThat(exact.out()).startsWith("Moved: Ship of " + order.id() + " now ends at ");
  }

  @Test
  void findsByAListFilter() throws Exception {
    Order order = order("ship");
    String filter = "--matching=WorkflowId = '" + order.id() + "'";
    Run listed = run("list", filter, "--json");
    while (listed.out().isEmpty()) {
      Thread.sleep(50); // until the workflow can be found
      listed = run("list", filter, "--json");
    }
    assertThat(json(listed.out()).path("activityType").asText()).isEqualTo("Ship");
    assertThat(run("list", "--json").out()).contains(order.id());
    assertThat(run("complete", filter).exitCode()).isZero();
    assertThat(order.result()).isEqualTo("shipped");
    Run broken = run("list", "--matching=Nonsense ==");
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err().lines()).hasSize(1);
  }

  @Test
  void saysThatThereIsNoSuchNamespace() {
    Run run = run("list", "-n", "elsewhere");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--namespace");
  }
}
