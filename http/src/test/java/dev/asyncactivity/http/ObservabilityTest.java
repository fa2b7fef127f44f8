package dev.asyncactivity.http;

import static dev.asyncactivity.http.StatusTable.YES;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.uber.m3.tally.RootScopeBuilder;
import com.uber.m3.tally.Scope;
import com.uber.m3.util.Duration;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import dev.asyncactivity.http.webhook.SignatureVerdict;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.temporal.common.reporter.MicrometerClientStatsReporter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reviews.ReviewActivities;
import reviews.ReviewWorkflow.Plan;

/** Requests are counted by few tags, and nothing that is secret is in the log. */
class ObservabilityTest {
  private static final String SECRET = "somebody's secret";

  private final Logger library = (Logger) LoggerFactory.getLogger("dev.asyncactivity");
  private final ListAppender<ILoggingEvent> logs = new ListAppender<>();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private ReviewServer server;
  private Browser browser;

  @BeforeEach
  void start() {
    Scope scope =
        new RootScopeBuilder()
            .reporter(new MicrometerClientStatsReporter(meters))
            .reportEvery(Duration.ofMillis(50));
    server = ReviewServer.inMemory(scope);
    logs.start();
    library.setLevel(Level.ALL);
    library.addAppender(logs);
    browser =
        new Browser(
            CallbackHandler.newBuilder(server.client())
                .expose(CallbackContract.of(ReviewActivities.class))
                .webhook(
                    "/hook",
                    (request, now) -> SignatureVerdict.VALID,
                    "Review",
                    hook ->
                        hook.address(body -> ActivityAddress.inWorkflow(body.at("/workflow")))
                            .complete(
                                body -> {
                                  throw new IllegalStateException(body.at("/secret"));
                                }))
                .build());
  }

  @AfterEach
  void stop() {
    library.detachAppender(logs);
    library.setLevel(null);
    server.close();
  }

  private double requests(String route, String status, String outcome) {
    return meters
        .find("async_activity_http_requests")
        .tags("route", route, "status", status, "outcome", outcome, "namespace", "default")
        .counters()
        .stream()
        .mapToDouble(it -> it.count())
        .sum();
  }

  @Test
  void requestsAreCountedByRouteStatusAndOutcome() {
    Review review = server.start(Plan.of("review"));
    String path = "/review/" + review.token();
    browser.get(path);
    browser.post(path + "/complete", "{");
    browser.post(path + "/complete", YES);
    browser.post(path + "/complete", YES);
    browser.post("/review/" + SECRET.hashCode() + "/complete", YES);
    browser.get("/openapi.json");
    ReviewServer.await(() -> requests("openapi", "200", "none") == 1);
    assertThat(requests("review/", "200", "pending")).isEqualTo(1);
    assertThat(requests("review/complete", "400", "malformed-json")).isEqualTo(1);
    assertThat(requests("review/complete", "200", "accepted")).isEqualTo(1);
    assertThat(requests("review/complete", "200", "already-completed")).isEqualTo(1);
    assertThat(requests("unknown", "404", "callback-not-found")).isEqualTo(1);
  }

  @Test
  void neitherTokensNorBodiesAreLogged() {
    Review review = server.start(Plan.of("review"));
    String token = review.token();
    String cut = token.substring(0, token.length() - 2);
    String body = YES.replace("ann", SECRET);
    browser.post("/review/" + cut + "/complete", body);
    browser.post("/review/" + token + "/complete", body + SECRET);
    browser.post("/review/" + token + "/complete", body.replace("[]", "7"));
    browser.post("/review/" + token + "/complete", body);
    browser.with("Authorization", "Bearer " + cut).post("/review/complete", body);
    Response failed = browser.post("/hook", "{\"secret\":\"" + SECRET + "\"}");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.text()).doesNotContain(SECRET);

    List<String> lines =
        logs.list.stream()
            .map(
                it ->
                    it.getFormattedMessage()
                        + (it.getThrowableProxy() == null
                            ? ""
                            : it.getThrowableProxy().getMessage()))
            .toList();
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .noneMatch(it -> it.contains(SECRET))
        .noneMatch(it -> it.contains(token.substring(10, 30)));
  }
}
