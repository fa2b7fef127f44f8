package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import reviews.ReviewWorkflow.Plan;

/** On the dev server that {@code startLocal} starts: {@code -Dtemporal.cli=PATH}. */
@EnabledIfSystemProperty(named = "temporal.cli", matches = ".+")
class StatusTableOnDevServerTest extends StatusTable {
  @Override
  ReviewServer startServer() {
    return ReviewServer.local();
  }

  /** In memory the server fails on it. */
  @Test
  void anAnswerNeedsNoAttempt() {
    Review review = server.start(new Plan("review", 600, 2, 600));
    browser.post(path(review.token(), "fail/ReviewerBusy"), BUSY);
    assertOutcome(browser.post(path(review.token(), "complete"), YES), 200, "accepted");
    assertThat(review.result()).isEqualTo("approved by ann");
  }
}
