package dev.asyncactivity.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.http.CallbackContract;
import dev.asyncactivity.http.CallbackHandler;
import dev.asyncactivity.http.CallbackHandlerBuilder;
import dev.asyncactivity.http.Request;
import dev.asyncactivity.http.Response;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reviews.ReviewActivities;
import reviews.ReviewActivities.ReviewFailure;
import reviews.ReviewActivities.Verdict;
import reviews.ReviewWorkflow.Plan;

/** A sender's webhooks answer activities, and nothing that it sends is lost or disables it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookRouteTest {
  private static final byte[] SECRET = "a secret of 24 characters".getBytes(UTF_8);
  private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

  private ReviewServer server;
  private CallbackHandler handler;

  @BeforeAll
  void start() {
    server = ReviewServer.inMemory();
    WebhookScheme scheme = Webhooks.standard("whsec_" + Base64.getEncoder().encodeToString(SECRET));
    handler =
        CallbackHandler.newBuilder(server.client())
            .expose(CallbackContract.of(ReviewActivities.class))
            .setClock(Clock.fixed(NOW, ZoneOffset.UTC))
            .webhook(
                "/reviews",
                scheme,
                "Review",
                hook ->
                    hook.address(body -> ActivityAddress.inWorkflow("order-" + body.at("/order")))
                        .answer(WebhookRouteTest::meaning))
            .webhook(
                "/tokens",
                scheme,
                "Review",
                hook ->
                    hook.token(body -> body.at("/metadata/callback"))
                        .complete(body -> new Verdict(true, body.at("/by"), List.of())))
            .build();
  }

  private static WebhookAnswer meaning(WebhookBody body) {
    return switch (body.at("/type")) {
      case "review.done" -> WebhookAnswer.complete(new Verdict(true, body.at("/by"), List.of()));
      case "review.rejected" ->
          WebhookAnswer.fail(new ReviewFailure.Rejected(body.at("/by"), "rejected"));
      default -> WebhookAnswer.ignore();
    };
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Response send(String path, String body) {
    return send(path, body, NOW);
  }

  private Response send(String path, String body, Instant signed) {
    String time = String.valueOf(signed.getEpochSecond());
    return handler.handle(
        new Request(
            "POST",
            path,
            Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                time,
                "webhook-signature",
                "v1," + sign("msg_1." + time + "." + body)),
            body.getBytes(UTF_8),
            null));
  }

  private static String sign(String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String event(String type, String order) {
    return "{\"type\":\"%s\",\"order\":%s,\"by\":\"psp\"}".formatted(type, order);
  }

  private static void assertAnswer(Response response, int status, String outcome) {
    assertThat(response.status()).as(response.text()).isEqualTo(status);
    assertThat(response.outcome()).isEqualTo(outcome);
    assertThat(status).isNotIn(404, 410);
  }

  @Test
  void aBusinessKeyNamesTheActivity() {
    Review review = server.start("order-1", Plan.of("review"));
    assertAnswer(send("/reviews", event("review.done", "1")), 200, "accepted");
    assertThat(review.result()).isEqualTo("approved by psp");
  }

  @Test
  void aWebhookCanFailIt() {
    Review review = server.start("order-2", Plan.of("review"));
    assertAnswer(send("/reviews", event("review.rejected", "2")), 200, "accepted");
    assertThat(review.result()).isEqualTo("Rejected 1");
  }

  @Test
  void anOpaqueFieldCarriesTheToken() {
    Review review = server.start(Plan.of("review"));
    String body = "{\"metadata\":{\"callback\":\"" + review.token() + "\"},\"by\":\"psp\"}";
    assertAnswer(send("/tokens", body), 200, "accepted");
    assertAnswer(send("/tokens", body), 200, "already-completed");
    assertThat(review.result()).isEqualTo("approved by psp");
    String cut = body.replace(review.token(), review.token().substring(5));
    assertAnswer(send("/tokens", cut), 200, "callback-not-found");
  }

  @Test
  void whatIsAboutSomethingElseIsIgnored() {
    assertAnswer(send("/reviews", event("review.started", "3")), 200, "ignored");
  }

  @Test
  void whatComesTooEarlyIsSentAgain() {
    Response early = send("/reviews", event("review.done", "4"));
    assertAnswer(early, 503, "not-parked-yet");
    assertThat(early.headers()).containsKey("Retry-After");
    Review review = server.start("order-4", Plan.of("review"));
    assertAnswer(send("/reviews", event("review.done", "4")), 200, "accepted");
    assertThat(review.result()).isEqualTo("approved by psp");
  }

  /** The workflow runs already, and waits for something else first. */
  @Test
  void whatComesBeforeItsTurnIsSentAgain() {
    Review sign = server.start("order-7", Plan.of("sign"));
    assertAnswer(send("/reviews", event("review.done", "7")), 503, "not-parked-yet");
    assertThat(sign.isPending()).isTrue();
  }

  @Test
  void whatComesTooLateOrTwiceIsTaken() {
    Review review = server.start("order-5", Plan.of("review"));
    send("/reviews", event("review.done", "5"));
    review.result();
    assertAnswer(send("/reviews", event("review.done", "5")), 200, "workflow-closed");
  }

  @Test
  void anythingButTheSendersIsRefused() {
    Review review = server.start("order-6", Plan.of("review"));
    String body = event("review.done", "6");
    Request unsigned = new Request("POST", "/reviews", Map.of(), body.getBytes(UTF_8), null);
    assertAnswer(handler.handle(unsigned), 401, "bad-signature");
    assertAnswer(send("/reviews", body, NOW.minus(Duration.ofMinutes(6))), 401, "bad-signature");
    assertAnswer(send("/reviews", body, NOW.plus(Duration.ofMinutes(6))), 401, "bad-signature");
    assertThat(review.isPending()).isTrue();
  }

  /** Nor would it ever be answered: no address finds what waits in its workflow. */
  @Test
  void whatIsAnsweredByASignalNeedsAToken() {
    CallbackHandlerBuilder builder =
        CallbackHandler.newBuilder(server.client())
            .expose(CallbackContract.of(ReviewActivities.class))
            .webhook(
                "/witnesses",
                (request, now) -> SignatureVerdict.VALID,
                "Witness",
                hook ->
                    hook.address(body -> ActivityAddress.inWorkflow(body.at("/order")))
                        .complete(body -> new Verdict(true, "psp", List.of())));
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a token");
  }

  @Test
  void whatCannotBeReadIsTold() {
    assertAnswer(send("/reviews", "{"), 400, "malformed-json");
    assertAnswer(send("/reviews", "{\"type\":\"review.done\"}"), 422, "invalid-body");
    Request look = new Request("GET", "/reviews", Map.of(), new byte[0], null);
    assertThat(handler.handle(look).status()).isEqualTo(405);
  }
}
