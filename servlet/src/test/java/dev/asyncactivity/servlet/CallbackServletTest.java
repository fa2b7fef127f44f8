package dev.asyncactivity.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.http.CallbackContract;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.Caller;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tickets.TicketActivities;
import tickets.TicketActivitiesImpl;
import tickets.TicketWorkflow;
import tickets.TicketWorkflowImpl;

/** Over real HTTP, in a container. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallbackServletTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final TestWorkflowEnvironment temporal =
      TestWorkflowEnvironment.newInstance(
          TestEnvironmentOptions.newBuilder().setUseTimeskipping(false).build());
  private final AsyncActivityClient client =
      AsyncActivityClient.newBuilder(temporal.getWorkflowClient())
          .setTokenCodec(TokenCodec.sealed(TokenKeys.of(1, new byte[32])))
          .build();
  private final TicketActivitiesImpl activities = new TicketActivitiesImpl(client);
  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  @BeforeAll
  void start() throws Exception {
    Worker worker = temporal.newWorker("tickets");
    worker.registerWorkflowImplementationTypes(TicketWorkflowImpl.class);
    worker.registerActivitiesImplementations(activities);
    temporal.start();

    CallbackHandler handler =
        CallbackHandler.newBuilder(client)
            .expose(CallbackContract.of(TicketActivities.class))
            .setMaxBody(1000)
            .build();
    ServletContextHandler context = new ServletContextHandler("/app");
    context.addServlet(
        new ServletHolder(
            new CallbackServlet(
                handler,
                request -> {
                  String name = request.getHeader("X-User");
                  return name == null ? null : new Caller(name);
                })),
        "/callbacks/*");
    server.setHandler(context);
    server.addConnector(connector);
    server.start();
  }

  @AfterAll
  void stop() throws Exception {
    server.stop();
    temporal.close();
  }

  private record Ticket(WorkflowStub workflow, String token) {}

  private Ticket open() {
    WorkflowStub workflow =
        WorkflowStub.fromTyped(
            temporal
                .getWorkflowClient()
                .newWorkflowStub(
                    TicketWorkflow.class,
                    WorkflowOptions.newBuilder().setTaskQueue("tickets").build()));
    workflow.start();
    return new Ticket(workflow, activities.nextToken());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/app/callbacks" + path));
  }

  @Test
  void aPostCompletesTheActivity() throws Exception {
    Ticket ticket = open();
    HttpResponse<String> view = send(to("/close/" + ticket.token()));
    assertThat(view.statusCode()).isEqualTo(200);
    assertThat(view.body()).contains("\"state\":\"pending\"");

    HttpResponse<String> answer =
        send(
            to("/close/" + ticket.token() + "/complete")
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("X-User", "ann")
                .POST(BodyPublishers.ofString("{\"solution\":\"sold out\"}")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Async-Activity-Outcome")).contains("accepted");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(ticket.workflow().getResult(String.class)).isEqualTo("sold out");
  }

  @Test
  void aFailureTypeIsDecodedOnce() throws Exception {
    Ticket ticket = open();
    HttpResponse<String> answer =
        send(
            to("/close/" + ticket.token() + "/fail/Not%20ours%2F1")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    // Containers refuse an encoded slash as ambiguous; whoever uses one in a type is told so early.
    assertThat(answer.statusCode()).isIn(400, 404);
    HttpResponse<String> failed =
        send(
            to("/close/" + ticket.token() + "/fail/Not%20ours")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(failed.statusCode()).as(failed.body()).isEqualTo(200);
  }

  @Test
  void aLookIsWithoutABodyByHead() throws Exception {
    Ticket ticket = open();
    HttpResponse<String> look = send(to("/close/" + ticket.token()));
    HttpResponse<String> head =
        send(to("/close/" + ticket.token()).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(look.headers().firstValue("Content-Length"));
  }

  @Test
  void whatIsTooLongIsNotReadToItsEnd() throws Exception {
    Ticket ticket = open();
    try (Socket socket = new Socket("127.0.0.1", connector.getLocalPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /app/callbacks/close/"
                  + ticket.token()
                  + "/complete HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 100000000\r\n\r\n"
                  + " ".repeat(1001))
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void theDescriptionIsThere() throws Exception {
    HttpResponse<String> document = send(to("/openapi.json"));
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.body()).contains("/close/{token}/complete");
  }

  @Test
  void otherMethodsAreTheHandlersToAnswer() throws Exception {
    Ticket ticket = open();
    for (String method : new String[] {"PUT", "DELETE", "OPTIONS", "PATCH"}) {
      HttpResponse<String> answer =
          send(
              to("/close/" + ticket.token() + "/complete").method(method, BodyPublishers.noBody()));
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }
  }
}
