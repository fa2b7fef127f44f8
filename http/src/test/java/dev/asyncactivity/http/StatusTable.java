package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import io.temporal.api.enums.v1.PendingActivityState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reviews.ReviewActivities;
import reviews.ReviewWorkflow.Plan;

/** Each row of the table of outcomes and statuses, on a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatusTable {
  static final String YES = "{\"approved\":true,\"by\":\"ann\",\"reasons\":[]}";
  static final String NO = "{\"approved\":false,\"by\":\"bob\",\"reasons\":[\"late\"]}";
  static final String REJECTED = "{\"by\":\"ann\",\"reason\":\"over budget\"}";
  static final String BUSY = "{\"who\":\"ann\"}";

  ReviewServer server;
  Browser browser;

  abstract ReviewServer startServer();

  @BeforeAll
  void start() {
    server = startServer();
    browser =
        new Browser(
            CallbackHandler.newBuilder(server.client())
                .expose(CallbackContract.of(ReviewActivities.class))
                .build());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  Review parked() {
    return server.start(Plan.of("review"));
  }

  static String path(String token, String action) {
    return "/review/" + token + "/" + action;
  }

  private Response complete(Review review, String json) {
    return browser.post(path(review.token(), "complete"), json);
  }

  private Response fail(Review review, String type, String json) {
    return browser.post(path(review.token(), "fail/" + type), json);
  }

  private Response heartbeat(Review review) {
    return browser.post(path(review.token(), "heartbeat"), "");
  }

  static JsonNode assertOutcome(Response response, int status, String outcome) {
    assertThat(response.status()).as(response.text()).isEqualTo(status);
    JsonNode body = Browser.json(response);
    assertThat(body.path("outcome").asText()).isEqualTo(outcome);
    assertThat(response.outcome()).isEqualTo(outcome);
    assertThat(response.headers())
        .containsEntry("Cache-Control", "no-store")
        .containsEntry("Referrer-Policy", "same-origin")
        .containsEntry(
            "Content-Type", status == 200 ? "application/json" : "application/problem+json");
    if (status != 200) {
      assertThat(body.path("type").asText()).isEqualTo("urn:async-activity:problem:" + outcome);
      assertThat(body.path("status").asInt()).isEqualTo(status);
      assertThat(body.path("title").asText()).isNotEmpty();
    }
    return body;
  }

  @Test
  void anAnswerIsAccepted() {
    Review review = parked();
    assertOutcome(complete(review, YES), 200, "accepted");
    assertThat(review.result()).isEqualTo("approved by ann");
  }

  @Test
  void aFailureIsAccepted() {
    Review review = parked();
    assertOutcome(fail(review, "Rejected", REJECTED), 200, "accepted");
    assertThat(review.result()).isEqualTo("Rejected 1");
  }

  @Test
  void aRetryableFailureIsAcceptedAndRetried() {
    Review review = server.start(new Plan("review", 600, 2, 1));
    assertOutcome(fail(review, "ReviewerBusy", BUSY), 200, "accepted-and-retried");
    review.nextToken();
    assertOutcome(complete(review, YES), 200, "accepted");
    assertThat(review.result()).isEqualTo("approved by ann");
  }

  @Test
  void theSameAnswerTwiceIsTheSame() {
    Review review = parked();
    complete(review, YES);
    JsonNode body = assertOutcome(complete(review, YES), 200, "already-completed");
    assertThat(body.path("same").asBoolean()).isTrue();
  }

  @Test
  void anotherAnswerIsAConflict() {
    Review review = parked();
    complete(review, YES);
    assertOutcome(complete(review, NO), 409, "answered-otherwise");
    assertThat(review.result()).isEqualTo("approved by ann");
  }

  @Test
  void aFailureAfterAnAnswerIsAConflict() {
    Review review = parked();
    complete(review, YES);
    assertOutcome(fail(review, "Rejected", REJECTED), 409, "already-completed");
  }

  @Test
  void theSameFailureTwiceIsTheSame() {
    Review review = parked();
    fail(review, "Rejected", REJECTED);
    JsonNode body = assertOutcome(fail(review, "Rejected", REJECTED), 200, "already-failed");
    assertThat(body.path("same").asBoolean()).isTrue();
  }

  @Test
  void anotherFailureOrAnAnswerAfterOneIsAConflict() {
    Review review = parked();
    fail(review, "Rejected", REJECTED);
    assertOutcome(
        fail(review, "Rejected", "{\"by\":\"bob\",\"reason\":\"late\"}"), 409, "already-failed");
    assertOutcome(complete(review, YES), 409, "already-failed");
  }

  @Test
  void aRetryableFailureOfAnEarlierAttemptIsSuperseded() {
    Review review = server.start(new Plan("review", 600, 3, 1));
    fail(review, "ReviewerBusy", BUSY);
    review.nextToken();
    assertOutcome(fail(review, "ReviewerBusy", "{\"who\":\"bob\"}"), 409, "superseded");
  }

  @Test
  void aFinalFailureBetweenAttemptsIsNotStarted() {
    Review review = server.start(new Plan("review", 600, 2, 600));
    fail(review, "ReviewerBusy", BUSY);
    Response response = fail(review, "Rejected", REJECTED);
    assertOutcome(response, 409, "not-started");
    assertThat(response.headers()).containsKey("Retry-After");
  }

  @Test
  void whatTimedOutIsGone() {
    Review review = server.start(new Plan("review", 1, 1, 1));
    assertThat(review.result()).isEqualTo("TimeoutFailure");
    assertOutcome(complete(review, YES), 410, "timed-out");
  }

  @Test
  void whatWasCancelledIsGone() {
    Review review = parked();
    assertOutcome(
        browser.post(path(review.token(), "cancel"), ""), 409, "cancellation-not-requested");
    requestCancellation(review);
    assertOutcome(heartbeat(review), 200, "cancel-requested");
    assertOutcome(browser.post(path(review.token(), "cancel"), ""), 200, "accepted");
    assertThat(review.result()).isEqualTo("CanceledFailure");
    assertOutcome(complete(review, YES), 410, "cancelled");
  }

  private static void requestCancellation(Review review) {
    review.workflow().signal("cancelActivity");
    ReviewServer.await(
        () ->
            review.pending().stream()
                .anyMatch(
                    it ->
                        it.getState()
                            == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED));
  }

  @Test
  void whatItsWorkflowLeftIsGone() {
    Review review = parked();
    review.workflow().terminate("no longer wanted");
    assertOutcome(complete(review, YES), 410, "workflow-closed");
  }

  @Test
  void whatTheServerHasNeverHadIsGone() {
    String token = Forged.tokenOfAnotherWorkflow(server.client(), parked());
    assertOutcome(browser.post(path(token, "complete"), YES), 410, "not-pending");
  }

  @Test
  void aHeartbeatIsRecorded() {
    Review review = parked();
    assertOutcome(heartbeat(review), 200, "recorded");
    assertOutcome(
        browser.post(path(review.token(), "heartbeat"), "{\"stage\":\"read\",\"percent\":40}"),
        200,
        "recorded");
    complete(review, YES);
    assertOutcome(heartbeat(review), 409, "already-completed");
  }

  @Test
  void aLookTellsHowItStands() {
    Review review = parked();
    Response response = browser.get("/review/" + review.token());
    assertThat(response.status()).isEqualTo(200);
    JsonNode view = Browser.json(response);
    assertThat(view.path("activity").asText()).isEqualTo("Review");
    assertThat(view.path("state").asText()).isEqualTo("pending");
    assertThat(view.path("attempt").asInt()).isEqualTo(1);
    assertThat(view.path("actions").findValuesAsText("action"))
        .containsExactly("complete", "fail/Rejected", "fail/ReviewerBusy", "heartbeat", "cancel");
    complete(review, YES);
    view = Browser.json(browser.get("/review/" + review.token()));
    assertThat(view.path("state").asText()).isEqualTo("already-completed");
    assertThat(view.path("actions")).isEmpty();
  }

  @Test
  void whatHasNoResultNeedsNoBody() {
    Review review = server.start(Plan.of("sign"));
    assertOutcome(browser.post("/sign/" + review.token() + "/complete", ""), 200, "accepted");
    assertThat(review.result()).isEqualTo("signed");
  }
}
