package dev.asyncactivity.http;

import static dev.asyncactivity.http.StatusTable.REJECTED;
import static dev.asyncactivity.http.StatusTable.YES;
import static dev.asyncactivity.http.StatusTable.assertOutcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reviews.ReviewActivities;
import reviews.ReviewWorkflow.Plan;

/** Who may answer, who is told of it, and what comes from the login. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HooksTest {
  private static final String YES_WITHOUT_BY = "{\"approved\":true,\"reasons\":[]}";

  private ReviewServer server;

  @BeforeAll
  void start() {
    server = ReviewServer.inMemory();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private CallbackHandlerBuilder handler() {
    return CallbackHandler.newBuilder(server.client())
        .expose(CallbackContract.of(ReviewActivities.class));
  }

  private Review parked() {
    return server.start(Plan.of("review"));
  }

  private static String complete(Review review) {
    return "/review/" + review.token() + "/complete";
  }

  @Test
  void theAuthorizerDecidesForAllRoutes() {
    List<String> asked = new ArrayList<>();
    Browser browser =
        new Browser(
            handler()
                .setAuthorizer(
                    (caller, method, address, action) -> {
                      asked.add(method.activityType() + ":" + action.path());
                      if (caller == null) {
                        return Authorization.login("Basic realm=\"reviews\"");
                      }
                      return caller.name().equals("ann")
                          ? Authorization.allow()
                          : Authorization.refuse();
                    })
                .build());
    Review review = parked();
    Response login = browser.post(complete(review), YES);
    assertOutcome(login, 401, "login-required");
    assertThat(login.headers()).containsEntry("WWW-Authenticate", "Basic realm=\"reviews\"");
    assertOutcome(browser.as("eve").post(complete(review), YES), 403, "forbidden");
    assertThat(browser.as("eve").get("/review/" + review.token()).status()).isEqualTo(403);
    assertThat(review.isPending()).isTrue();
    assertOutcome(browser.as("ann").post(complete(review), YES), 200, "accepted");
    assertThat(asked)
        .containsExactly("Review:complete", "Review:complete", "Review:", "Review:complete");
  }

  @Test
  void aRuleThatSaysNothingAllowsNothing() {
    Browser browser =
        new Browser(handler().setAuthorizer((caller, method, address, action) -> null).build());
    Review review = parked();
    assertOutcome(browser.post(complete(review), YES), 403, "forbidden");
    assertThat(review.isPending()).isTrue();
  }

  @Test
  void anErrorInAHookIsAnsweredToo() {
    Review review = parked();
    Browser authorizing =
        new Browser(
            handler()
                .setAuthorizer(
                    (caller, method, address, action) -> {
                      throw new NoClassDefFoundError("Rules");
                    })
                .build());
    assertOutcome(authorizing.post(complete(review), YES), 500, "internal-error");
    Browser auditing =
        new Browser(
            handler()
                .setAudit(
                    entry -> {
                      throw new NoClassDefFoundError("Journal");
                    })
                .build());
    assertOutcome(auditing.post(complete(review), YES), 200, "accepted");
  }

  @Test
  void theRateLimiterComesFirst() {
    Browser browser =
        new Browser(handler().setRateLimiter(request -> Duration.ofSeconds(7)).build());
    Response response = browser.post("/review/x/complete", YES);
    assertOutcome(response, 429, "too-many-requests");
    assertThat(response.headers()).containsEntry("Retry-After", "7");
  }

  @Test
  void theAuditHearsOfEachWish() {
    List<Audit.Entry> entries = new ArrayList<>();
    Browser browser = new Browser(handler().setAudit(entries::add).build()).as("ann");
    Review review = parked();
    browser.get("/review/" + review.token());
    browser.post(complete(review), "{}");
    browser.post("/review/" + review.token() + "/fail/Rejected", REJECTED);
    browser.post(complete(review), YES);
    browser.post("/review/x/complete", YES);
    assertThat(entries)
        .extracting(it -> it.caller().name() + " " + it.action() + " " + it.outcome())
        .containsExactly(
            "ann complete invalid-body",
            "ann fail/Rejected accepted",
            "ann complete already-failed");
    assertThat(entries.toString()).doesNotContain(review.token()).contains(review.workflowId());
  }

  @Test
  void anAuditThatFailsTakesNothingBack() {
    Browser browser =
        new Browser(
            handler()
                .setAudit(
                    entry -> {
                      throw new IllegalStateException("full");
                    })
                .build());
    Review review = parked();
    assertOutcome(browser.post(complete(review), YES), 200, "accepted");
  }

  @Test
  void whatComesFromTheLoginIsNeverTakenFromTheBody() {
    Browser browser = new Browser(handler().fill("Review", "/by", Caller::name).build());
    Review review = parked();
    assertOutcome(browser.post(complete(review), YES_WITHOUT_BY), 401, "login-required");
    JsonNode body =
        assertOutcome(browser.as("ann").post(complete(review), YES), 422, "invalid-body");
    assertThat(body.path("errors").findValuesAsText("pointer")).containsExactly("/by");
    assertOutcome(browser.as("bea").post(complete(review), YES_WITHOUT_BY), 200, "accepted");
    assertThat(review.result()).isEqualTo("approved by bea");
  }

  @Test
  void whatComesFromTheLoginIsDescribedToNobody() {
    Browser browser = new Browser(handler().fill("Review", "/by", Caller::name).build());
    JsonNode view = Browser.json(browser.get("/review/" + parked().token()));
    assertThat(view.path("actions").path(0).path("schema").toString())
        .contains("reasons")
        .doesNotContain("\"by\"");
    JsonNode schemas =
        Browser.json(browser.get("/openapi.json")).path("components").path("schemas");
    assertThat(schemas.findValues("properties"))
        .anyMatch(it -> it.has("reasons") && !it.has("by"))
        .anyMatch(it -> it.has("reasons") && it.has("by")); // Another activity's result.
  }

  @Test
  void theCallersNameIsInTheHistory() {
    Review review = parked();
    new Browser(handler().build()).as("ann").post(complete(review), YES);
    review.result();
    assertThat(server.workflowClient().fetchHistory(review.workflowId()).getEvents())
        .filteredOn(it -> it.hasActivityTaskCompletedEventAttributes())
        .extracting(it -> it.getActivityTaskCompletedEventAttributes().getIdentity())
        .allMatch(it -> it.startsWith("handler@test/ann call="))
        .hasSize(1);
  }

  @Test
  void theTokenMayComeInAHeader() {
    Review review = parked();
    Browser browser = new Browser(handler().build());
    Response without = browser.post("/review/complete", YES);
    assertOutcome(without, 401, "login-required");
    assertThat(without.headers()).containsEntry("WWW-Authenticate", "Bearer");
    Browser machine = browser.with("Authorization", "Bearer " + review.token());
    assertThat(machine.get("/review").status()).isEqualTo(200);
    assertOutcome(machine.post("/sign/complete", ""), 404, "callback-not-found");
    assertOutcome(
        browser.with("Authorization", "Bearer x").post("/review/complete", YES),
        404,
        "callback-not-found");
    assertOutcome(machine.post("/review/complete", YES), 200, "accepted");
  }

  @Test
  void aFormFromItsOwnPageAnswers() {
    Review review = server.start(Plan.of("review"));
    Browser page =
        new Browser(handler().build()).with("Content-Type", "application/x-www-form-urlencoded");
    byte[] rejected = "by=ann&reason=over+budget".getBytes(StandardCharsets.UTF_8);
    String path = "/review/" + review.token() + "/fail/Rejected";
    Response response =
        page.with("Origin", "https://us.example:8443")
            .with("Host", "us.example:8443")
            .send("POST", path, rejected);
    assertOutcome(response, 200, "accepted");
    assertThat(page.with("Sec-Fetch-Site", "same-origin").send("POST", path, rejected).status())
        .isEqualTo(200);
  }

  /** {@code <form enctype="text/plain">} without fields has no body, and no browser asks first. */
  @Test
  void anotherSitesFormOfAnyKindIsRefused() {
    Review review = server.start(Plan.of("sign"));
    String path = "/sign/" + review.token() + "/complete";
    Browser victim = new Browser(handler().build()).as("ann");
    for (String type : List.of("text/plain", "multipart/form-data; boundary=x")) {
      Browser foreign = victim.with("Content-Type", type);
      for (Browser page :
          List.of(
              foreign.with("Sec-Fetch-Site", "cross-site"),
              foreign.with("Origin", "https://eve.example").with("Host", "us.example"))) {
        assertOutcome(page.send("POST", path, new byte[0]), 403, "cross-site");
      }
    }
    assertThat(review.isPending()).isTrue();
    assertOutcome(victim.post(path, ""), 200, "accepted");
  }

  @Test
  void otherOriginsPagesAreLetInOneByOne() {
    Browser closed = new Browser(handler().build()).with("Origin", "https://app.example");
    Browser open =
        new Browser(handler().setCorsOrigins("https://app.example").build())
            .with("Access-Control-Request-Method", "POST");
    Review review = parked();
    assertThat(
            closed
                .with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", complete(review), new byte[0])
                .headers())
        .doesNotContainKey("Access-Control-Allow-Origin");
    Response preflight =
        open.with("Origin", "https://app.example").send("OPTIONS", complete(review), new byte[0]);
    assertThat(preflight.status()).isEqualTo(204);
    assertThat(preflight.headers())
        .containsEntry("Access-Control-Allow-Origin", "https://app.example")
        .doesNotContainKey("Access-Control-Allow-Credentials");
    assertThat(
            open.with("Origin", "https://eve.example")
                .send("OPTIONS", complete(review), new byte[0])
                .headers())
        .doesNotContainKey("Access-Control-Allow-Origin");
  }

  @Test
  void whatCannotWorkIsToldAtTheStart() {
    AsyncActivityClient plain = AsyncActivityClient.create(server.workflowClient());
    CallbackContract contract = CallbackContract.of(ReviewActivities.class);
    assertThatThrownBy(() -> CallbackHandler.newBuilder(plain).expose(contract).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("TokenCodec.sealed");
    CallbackHandler.newBuilder(plain).expose(contract).takePlainTokens().build();
    assertThatThrownBy(() -> CallbackHandler.newBuilder(server.client()).build())
        .hasMessageContaining("expose");
    assertThatThrownBy(() -> handler().fill("Review", "/nobody", Caller::name).build())
        .hasMessageContaining("has a field nobody");
    assertThatThrownBy(() -> handler().fill("Revue", "/by", Caller::name).build())
        .hasMessageContaining("Revue");
    assertThatThrownBy(() -> handler().fill("Review", "/a/b", Caller::name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> handler().webhook("/w", (r, n) -> null, "Review", w -> {}).build())
        .hasMessageContaining("either address or token");
  }
}
