package dev.asyncactivity.http;

import static dev.asyncactivity.http.StatusTable.YES;
import static dev.asyncactivity.http.StatusTable.assertOutcome;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.RpcRetryOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reviews.ReviewActivities;
import reviews.ReviewWorkflow.Plan;

/** Whatever is sent, the answer says what is wrong, and the activity still waits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private ReviewServer server;
  private Browser browser;
  private Review review;

  @BeforeAll
  void start() {
    server = ReviewServer.inMemory();
    browser = new Browser(handler().build());
    review = server.start(Plan.of("review"));
  }

  private CallbackHandlerBuilder handler() {
    return CallbackHandler.newBuilder(server.client())
        .expose(CallbackContract.of(ReviewActivities.class));
  }

  @AfterEach
  void nothingIsLost() {
    assertThat(review.isPending()).isTrue();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private String path(String action) {
    return "/review/" + review.token() + "/" + action;
  }

  private JsonNode invalid(String json) {
    return assertOutcome(browser.post(path("complete"), json), 422, "invalid-body").path("errors");
  }

  @Test
  void allBadLinksAreAnsweredAlike() {
    String token = review.token();
    String other = server.start(Plan.of("sign")).token();
    String text = browser.post("/review/x/complete", YES).text();
    for (String path :
        List.of(
            "",
            "/",
            "//",
            "/review/",
            "/review/" + token.substring(0, token.length() - 1) + "/complete",
            "/review/" + token + "A/complete",
            "/review/" + changed(token) + "/complete",
            "/review/aap_" + token.substring(4) + "/complete",
            "/review/" + other + "/complete",
            "/sign/" + token + "/complete",
            "/archive/" + token + "/complete",
            "/no-such-name/" + token + "/complete",
            "/review/%zz/complete",
            "/review/%00/complete",
            "/review/..%2f..%2fetc/complete")) {
      Response response = browser.post(path, YES);
      if (response.status() != 401) { // Without any token it asks for one.
        assertOutcome(response, 404, "callback-not-found");
        assertThat(response.text()).as(path).isEqualTo(text);
      }
    }
  }

  private static String changed(String token) {
    int middle = token.length() / 2;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    return token.substring(0, middle) + other + token.substring(middle + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"})
  void onlyPostDecides(String method) {
    Response response =
        browser.with("Content-Type", "application/json").send(method, path("complete"), utf8(YES));
    assertThat(response.status()).isEqualTo(405);
    assertThat(response.headers()).containsEntry("Allow", "POST");
  }

  /** What mail scanners, previews and prefetching browsers send. */
  @Test
  void aLookDecidesNothing() {
    for (String path : List.of("/review/" + review.token(), "/review/" + review.token() + "/")) {
      for (Map.Entry<String, String> header :
          Map.of(
                  "Purpose", "prefetch",
                  "Sec-Purpose", "prefetch;prerender",
                  "X-Moz", "prefetch",
                  "User-Agent", "Slackbot-LinkExpanding 1.0",
                  "Accept", "text/html")
              .entrySet()) {
        Browser scanner = browser.with(header.getKey(), header.getValue());
        assertThat(scanner.get(path).status()).isEqualTo(200);
        Response head = scanner.send("HEAD", path, new byte[0]);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
      }
      assertThat(browser.post(path, YES).status()).isEqualTo(405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"approved\":true",
        "yes",
        "{'approved':true}",
        "{\"approved\":tru}",
        "NaN",
        "[1,]",
        "{\"by\":\"a\",\"by\":\"b\"}",
        "{} {}",
        "{}x",
        "/* c */ {}",
        "\"\\ud800\""
      })
  void whatIsNotJsonIsTold(String body) {
    assertOutcome(browser.post(path("complete"), body), 400, "malformed-json");
  }

  @Test
  void whatIsTooDeepOrNotUtf8IsTold() {
    assertOutcome(browser.post(path("complete"), "[".repeat(30_000)), 400, "malformed-json");
    byte[] latin1 =
        "{\"approved\":true,\"by\":\"J\u00fcrg\",\"reasons\":[]}"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertOutcome(
        browser.with("Content-Type", "application/json").send("POST", path("complete"), latin1),
        400,
        "malformed-json");
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        Arguments.of("{}", "/approved missing /by missing /reasons missing"),
        Arguments.of("null", "null"),
        Arguments.of("[]", "type"),
        Arguments.of("\"yes\"", "type"),
        Arguments.of("{\"approved\":null,\"by\":\"a\",\"reasons\":[]}", "/approved null"),
        Arguments.of("{\"approved\":\"true\",\"by\":\"a\",\"reasons\":[]}", "/approved type"),
        Arguments.of("{\"approved\":1,\"by\":\"a\",\"reasons\":[]}", "/approved type"),
        Arguments.of("{\"approved\":true,\"by\":7,\"reasons\":[]}", "/by type"),
        Arguments.of("{\"approved\":true,\"by\":\"a\",\"reasons\":[\"a\",5]}", "/reasons/1 type"),
        Arguments.of("{\"approved\":true,\"by\":\"a\",\"reasons\":[],\"x/y\":1}", "/x~1y unknown"));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void whatDoesNotFitIsToldWithEachError(String body, String expected) {
    StringBuilder told = new StringBuilder();
    for (JsonNode error : invalid(body)) {
      told.append(error.path("pointer").asText()).append(' ');
      told.append(error.path("code").asText()).append(' ');
      assertThat(error.path("detail").asText()).isNotEmpty();
    }
    assertThat(told.toString().strip()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain", "text/json", "application/xml", "multipart/form-data; boundary=x",
        "application/json; charset=iso-8859-1", "", ";", "application/json,text/plain"
      })
  void otherMediaTypesAreTold(String type) {
    Response response = browser.with("Content-Type", type).post(path("complete"), YES);
    assertOutcome(response, 415, "unsupported-media-type");
    assertThat(response.headers().get("Accept-Post")).contains("application/json");
    assertOutcome(
        browser.with("Content-Encoding", "gzip").post(path("complete"), YES),
        415,
        "unsupported-media-type");
  }

  @Test
  void whatIsTooLargeIsTold() {
    assertOutcome(browser.post(path("complete"), " ".repeat(65_537)), 413, "body-too-large");
    Browser small = new Browser(handler().setMaxBody(10).build());
    assertOutcome(small.post(path("complete"), YES), 413, "body-too-large");
    assertOutcome(small.post(path("complete"), "{        }"), 422, "invalid-body");
  }

  @Test
  void anUndeclaredFailureNamesTheDeclared() {
    JsonNode body = assertOutcome(browser.post(path("fail/Nope"), "{}"), 404, "undeclared-failure");
    assertThat(body.path("declared")).hasToString("[\"Rejected\",\"ReviewerBusy\"]");
    for (String route : List.of("fail", "fail/a/b", "failWith", "complete/x", "heartbeat/x")) {
      assertOutcome(browser.post(path(route), "{}"), 404, "no-such-route");
    }
  }

  @Test
  void aBodyWhereNoneIsTakenIsTold() {
    assertOutcome(browser.post(path("cancel"), "{}"), 422, "invalid-body");
    Review sign = server.start(Plan.of("sign"));
    assertOutcome(browser.post("/sign/" + sign.token() + "/complete", "true"), 422, "invalid-body");
    assertThat(sign.isPending()).isTrue();
  }

  @Test
  void otherSitesFormsAreRefused() {
    byte[] form = utf8("approved=true&by=eve");
    Browser page = browser.with("Content-Type", "application/x-www-form-urlencoded");
    for (Browser foreign :
        List.of(
            page,
            page.with("Sec-Fetch-Site", "cross-site"),
            page.with("Sec-Fetch-Site", "same-site"),
            page.with("Sec-Fetch-Site", "none"),
            page.with("Origin", "null").with("Host", "us.example"),
            page.with("Origin", "https://eve.example").with("Host", "us.example"),
            page.with("Origin", "https://us.example").with("Sec-Fetch-Site", "cross-site"))) {
      assertOutcome(foreign.send("POST", path("complete"), form), 403, "cross-site");
    }
    Browser nothing = browser.with("Sec-Fetch-Site", "cross-site");
    assertOutcome(nothing.send("POST", path("heartbeat"), new byte[0]), 403, "cross-site");
  }

  @Test
  void aFormThatDoesNotFitIsTold() {
    Browser page =
        browser
            .with("Content-Type", "application/x-www-form-urlencoded")
            .with("Sec-Fetch-Site", "same-origin");
    JsonNode errors =
        assertOutcome(
                page.send("POST", path("heartbeat"), utf8("percent=40%25&stage=a&more=1")),
                422,
                "invalid-body")
            .path("errors");
    assertThat(errors.findValuesAsText("pointer")).containsExactly("/percent", "/more");
    for (String twice : List.of("stage=a&stage=b&percent=1", "%zz=1")) {
      assertThat(page.send("POST", path("heartbeat"), utf8(twice)).status()).isEqualTo(400);
    }
  }

  @Test
  void withoutAServerItIsSentAgain() {
    WorkflowServiceStubs nowhere =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget("127.0.0.1:1").build());
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(WorkflowClient.newInstance(nowhere))
            .setTokenCodec(TokenCodec.sealed(ReviewServer.KEYS))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder().setExpiration(Duration.ofMillis(300)).build())
            .build();
    Browser alone =
        new Browser(
            CallbackHandler.newBuilder(client)
                .expose(CallbackContract.of(ReviewActivities.class))
                .build());
    String token = review.token();
    Response response = alone.post("/review/" + token + "/complete", YES);
    assertOutcome(response, 503, "no-answer");
    assertThat(response.headers()).containsKey("Retry-After");
    assertThat(alone.get("/review/" + token).status()).isEqualTo(503);
    nowhere.shutdownNow();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
