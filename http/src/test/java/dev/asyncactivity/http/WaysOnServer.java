package dev.asyncactivity.http;

import static dev.asyncactivity.http.StatusTable.NO;
import static dev.asyncactivity.http.StatusTable.REJECTED;
import static dev.asyncactivity.http.StatusTable.YES;
import static dev.asyncactivity.http.StatusTable.assertOutcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityInput;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reviews.ReviewActivities;
import reviews.ReviewActivities.Document;
import reviews.ReviewActivitiesCompleter;
import reviews.ReviewWorkflow.Plan;

/** However an activity waits, the same URLs answer it; and the first answer stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WaysOnServer {
  private static final int SENDERS = 20;

  private ReviewServer server;
  private Browser browser;

  abstract ReviewServer startServer();

  /** Not in memory, where nobody has two clocks, and what waits for a poll cannot be answered. */
  abstract boolean isReal();

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

  @ParameterizedTest
  @ValueSource(strings = {"review", "check", "approve", "witness"})
  void eachWayIsAnsweredByTheSameUrls(String activity) {
    assumeTrue(isReal() || !List.of("check", "approve").contains(activity));
    Review review = server.start(Plan.of(activity));
    String path = "/" + activity + "/" + review.token();

    assertThat(Browser.json(browser.get(path)).path("state").asText()).isEqualTo("pending");
    assertOutcome(browser.post(path + "/complete", "{}"), 422, "invalid-body");
    assertOutcome(browser.post(path + "/complete", YES), 200, "accepted");
    assertOutcome(browser.post(path + "/complete", YES), 200, "already-completed");
    assertOutcome(browser.post(path + "/complete", NO), 409, "answered-otherwise");
    assertThat(review.result()).isEqualTo("approved by ann");
    assertThat(Browser.json(browser.get(path)).path("state").asText())
        .isEqualTo("already-completed");
  }

  @Test
  void aWaitIsFailedByTheSameUrls() {
    Review review = server.start(Plan.of("witness"));
    String path = "/witness/" + review.token() + "/fail/";
    assertOutcome(browser.post(path + "Rejected", REJECTED), 200, "accepted");
    assertThat(review.result()).isEqualTo("Rejected 1");
  }

  /** A page can show what is asked from it. */
  @ParameterizedTest
  @ValueSource(strings = {"review", "check"})
  void whatItWasCalledWithIsInTheHistory(String activity) {
    Review review = server.start(Plan.of(activity));
    ReviewActivitiesCompleter completer = ReviewActivitiesCompleter.create(server.client());
    Document expected = new Document(review.workflowId());
    ActivityInput input =
        activity.equals("review")
            ? completer.review(review.token()).input()
            : completer.check(review.token()).input();
    assertThat(input.argument(0, Document.class)).isEqualTo(expected);
    assertThat(
            completer
                .review(ActivityAddress.inWorkflow(server.start(Plan.of("review")).workflowId()))
                .input()
                .size())
        .isEqualTo(1);
  }

  @Test
  void ofTwentyEqualAnswersOneIsAcceptedAndTheRestAreTheSame() throws Exception {
    Review review = server.start(Plan.of("review"));
    List<Response> responses =
        atOnce(i -> browser.post("/review/" + review.token() + "/complete", YES));
    assertThat(responses).extracting(Response::status).containsOnly(200);
    assertThat(responses).filteredOn(it -> it.outcome().equals("accepted")).hasSize(1);
    assertThat(responses)
        .filteredOn(it -> it.outcome().equals("already-completed"))
        .allMatch(it -> Browser.json(it).path("same").asBoolean())
        .hasSize(SENDERS - 1);
  }

  @Test
  void ofTwentyDifferentAnswersOneStands() throws Exception {
    Review review = server.start(Plan.of("review"));
    List<Response> responses =
        atOnce(
            i ->
                browser.post(
                    "/review/" + review.token() + "/complete",
                    YES.replace("ann", "reviewer " + i)));
    assertThat(responses).filteredOn(it -> it.status() == 200).hasSize(1);
    assertThat(responses)
        .filteredOn(it -> it.outcome().equals("answered-otherwise"))
        .hasSize(SENDERS - 1);
  }

  private static List<Response> atOnce(IntFunction<Response> send) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Callable<Response>> calls =
          IntStream.range(0, SENDERS)
              .<Callable<Response>>mapToObj(i -> () -> send.apply(i))
              .toList();
      List<Response> responses = new ArrayList<>();
      for (Future<Response> response : senders.invokeAll(calls)) {
        responses.add(response.get());
      }
      return responses;
    } finally {
      senders.shutdownNow();
    }
  }
}
