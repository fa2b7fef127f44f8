package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reviews.ReviewActivities;
import reviews.ReviewActivitiesCompleter;
import reviews.ReviewWorkflow.Plan;

/** The links that are handed off are those that the handler answers. */
class CallbackLinksTest {

  @Test
  void aLinkIsAnswered() {
    try (ReviewServer server = ReviewServer.inMemory()) {
      Review review = server.start(Plan.of("review"));
      ReviewActivitiesCompleter completer = ReviewActivitiesCompleter.create(server.client());
      String base = "https://us.example/callbacks";
      for (String given : new String[] {base, base + "/"}) {
        String link = CallbackLinks.under(given).to(completer.review(review.token()));
        assertThat(link).startsWith(base + "/review/aas_");
        Browser browser =
            new Browser(
                CallbackHandler.newBuilder(server.client())
                    .expose(CallbackContract.of(ReviewActivities.class))
                    .build());
        assertThat(browser.get(link.substring(base.length())).status()).isEqualTo(200);
      }
      assertThatThrownBy(
              () ->
                  CallbackLinks.under(base)
                      .to(completer.review(ActivityAddress.inWorkflow(review.workflowId()))))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/callbacks",
        "us.example",
        "https:/x",
        "https://us.example/?a=b",
        "https://us.example/#a"
      })
  void whatIsNoPlaceIsRefused(String url) {
    assertThatThrownBy(() -> CallbackLinks.under(url)).isInstanceOf(IllegalArgumentException.class);
  }
}
