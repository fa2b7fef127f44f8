package leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.TokenKeys;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.CallbackLinks;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager answers by the URL in a mail, and a travel agency by its webhook. */
class LeaveTest {
  private static final byte[] SECRET = new byte[24];

  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private final BlockingQueue<Leave> bookings = new LinkedBlockingQueue<>();
  private TestWorkflowEnvironment temporal;
  private HttpServer server;
  private String url;

  @BeforeEach
  void start() throws IOException {
    temporal =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder().setUseTimeskipping(false).build());
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(temporal.getWorkflowClient())
            .setTokenCodec(TokenCodec.sealed(TokenKeys.of(1, new byte[32])))
            .build();
    CallbackHandler handler =
        LeaveCallbacks.handler(client, "whsec_" + Base64.getEncoder().encodeToString(SECRET));
    server = CallbackPort.serve(handler, 0);
    url = "http://127.0.0.1:" + server.getAddress().getPort() + "/callbacks";
    Worker worker = temporal.newWorker("leave");
    worker.registerWorkflowImplementationTypes(LeaveWorkflowImpl.class);
    worker.registerActivitiesImplementations(
        new LeaveActivitiesImpl(client, CallbackLinks.under(url), new Collected()));
    temporal.start();
  }

  private final class Collected implements Outbox {
    @Override
    public void mail(Leave leave, String link) {
      mails.add(link);
    }

    @Override
    public void book(Leave leave) {
      bookings.add(leave);
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
    temporal.close();
  }

  private WorkflowStub leave(String number) {
    LeaveWorkflow workflow =
        temporal
            .getWorkflowClient()
            .newWorkflowStub(
                LeaveWorkflow.class,
                WorkflowOptions.newBuilder()
                    .setTaskQueue("leave")
                    .setWorkflowId("leave-" + number)
                    .build());
    WorkflowClient.start(workflow::take, new Leave(number, "ann", LocalDate.of(2026, 12, 21), 5));
    return WorkflowStub.fromTyped(workflow);
  }

  private String link() throws InterruptedException {
    return mails.poll(10, TimeUnit.SECONDS);
  }

  private static int post(String to, String json, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(to))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private int agency(String body) throws Exception {
    String time = String.valueOf(Instant.now().getEpochSecond());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
    byte[] signature = mac.doFinal(("msg_1." + time + "." + body).getBytes());
    return post(
        url + "/agency",
        body,
        "webhook-id",
        "msg_1",
        "webhook-timestamp",
        time,
        "webhook-signature",
        "v1," + Base64.getEncoder().encodeToString(signature));
  }

  @Test
  void aLinkAndAWebhookAreAllThatIsNeeded() throws Exception {
    WorkflowStub workflow = leave("7");
    assertThat(post(link() + "/complete", "{\"by\":\"bea\"}")).isEqualTo(200);
    assertThat(bookings.poll(10, TimeUnit.SECONDS).number()).isEqualTo("7");
    String booked = "{\"type\":\"booking.confirmed\",\"reference\":\"7\",\"ticket\":\"X1\"}";
    while (agency(booked) == 503) {
      Thread.sleep(50); // It was told before the activity had parked, and sends it again.
    }
    assertThat(workflow.getResult(String.class)).isEqualTo("approved by bea, ticket X1");
  }

  @Test
  void aManagerMayDecline() throws Exception {
    WorkflowStub workflow = leave("8");
    String link = link();
    assertThat(post(link + "/fail/Declined", "{\"by\":\"bea\"}")).isEqualTo(422);
    assertThat(post(link + "/fail/Declined", "{\"by\":\"bea\",\"reason\":\"too busy\"}"))
        .isEqualTo(200);
    assertThat(workflow.getResult(String.class)).isEqualTo("declined by bea: too busy");
  }

  @Test
  void curlIsEnough() throws Exception {
    assumeTrue(
        new ProcessBuilder("sh", "-c", "curl --help all | grep -q -- --json").start().waitFor()
            == 0,
        "curl 7.82 or later");
    leave("9");
    ProcessBuilder shell = new ProcessBuilder("sh", "-e", "src/test/curl/answer.sh");
    shell.environment().put("URL", link());
    Path said = Files.createTempFile("said", ".txt");
    assertThat(shell.redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor())
        .as(Files.readString(said))
        .isZero();
    assertThat(Files.readString(said))
        .contains("\"state\":\"pending\"")
        .contains("{\"outcome\":\"accepted\"}");
    Files.delete(said);
    assertThat(bookings.poll(10, TimeUnit.SECONDS).number()).isEqualTo("9");
  }
}
