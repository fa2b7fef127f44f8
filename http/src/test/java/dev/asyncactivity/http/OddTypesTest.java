package dev.asyncactivity.http;

import static dev.asyncactivity.http.StatusTable.assertOutcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityContract;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.http.support.Browser;
import dev.asyncactivity.http.support.ReviewServer;
import java.nio.charset.StandardCharsets;
import oddities.OddActivities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reviews.ReviewWorkflow.Plan;

/**
 * Results and failures of unusual types are taken or refused as others are. What is taken goes to a
 * workflow that is not there, which is 410.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddTypesTest {
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
        .expose(CallbackContract.of(OddActivities.class));
  }

  private String path(String activityType) {
    MethodContract contract =
        ActivityContract.of(OddActivities.class).stream()
            .filter(it -> it.activityType().equals(activityType))
            .findAny()
            .orElseThrow();
    String token =
        Forged.tokenOfAnotherWorkflow(server.client(), server.start(Plan.of("review")), contract);
    return "/" + ContractMethod.pathOf(activityType) + "/" + token + "/";
  }

  @Test
  void aResultThatMayBeNullIsFilledFromTheLoginToo() {
    Browser browser = new Browser(handler().fill("Opine", "/by", Caller::name).build());
    Browser ann = browser.as("ann");
    String path = path("Opine");
    assertThat(
            assertOutcome(
                    ann.post(path + "complete", "{\"good\":true,\"by\":\"eve\"}"),
                    422,
                    "invalid-body")
                .path("errors")
                .findValuesAsText("pointer"))
        .containsExactly("/by");
    assertThat(ann.post(path + "complete", "{\"good\":true}").status()).isEqualTo(410);
    assertThat(ann.post(path + "complete", "null").status()).isEqualTo(410);
    assertOutcome(browser.post(path + "complete", "null"), 401, "login-required");
  }

  @Test
  void whatCannotBeSeenIntoCannotBeFilled() {
    assertThatThrownBy(() -> handler().fill("Judge", "/by", Caller::name).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Veto")
        .hasMessageContaining("not described");
  }

  @Test
  void nullIsNoFailure() {
    Browser browser = new Browser(handler().build());
    String path = path("Judge") + "fail/Veto";
    assertOutcome(browser.post(path, "null"), 422, "invalid-body");
    assertThat(browser.post(path, "\"no\"").status()).isEqualTo(410);
  }

  @Test
  void aFormIsNotDeeperThanJson() {
    Browser page =
        new Browser(handler().build())
            .with("Content-Type", "application/x-www-form-urlencoded")
            .with("Sec-Fetch-Site", "same-origin");
    String path = path("Forge") + "complete";
    assertThat(page.send("POST", path, chain(2)).status()).isEqualTo(410);
    assertOutcome(page.send("POST", path, chain(13_000)), 400, "malformed-json");
    assertOutcome(page.send("POST", path, chain(64)), 400, "malformed-json");
  }

  private static byte[] chain(int links) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < Math.min(links, 2); i++) {
      form.append("next/".repeat(i)).append("name=a&");
    }
    return (form + "next/".repeat(links) + "name=a").getBytes(StandardCharsets.UTF_8);
  }
}
