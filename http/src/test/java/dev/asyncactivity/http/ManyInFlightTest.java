package dev.asyncactivity.http;

import static dev.asyncactivity.http.StatusTable.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityContract;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.ContractHandle;
import dev.asyncactivity.MethodContract;
import dev.asyncactivity.TokenCodec;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.SlowServer;
import dev.asyncactivity.internal.address.ParkedActivity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reviews.ReviewActivities;

/** Ten thousand callbacks wait for a slow server, and hold no thread; none is lost. */
class ManyInFlightTest {
  private static final int CALLBACKS = 10_000;
  private static final int MOST_THREADS = 50;
  private static final MethodContract REVIEW =
      ActivityContract.of(ReviewActivities.class).stream()
          .filter(it -> it.activityType().equals("Review"))
          .findAny()
          .orElseThrow();

  @Test
  void tenThousandHoldNoThread() throws Exception {
    try (SlowServer server = new SlowServer()) {
      AsyncActivityClient client =
          AsyncActivityClient.newBuilder(server.client())
              .setTokenCodec(TokenCodec.sealed(ReviewServer.KEYS))
              .build();
      CallbackHandler handler =
          CallbackHandler.newBuilder(client)
              .expose(CallbackContract.of(ReviewActivities.class))
              .build();
      handler.handle(request(client, -1)); // Connects.
      int before = Thread.activeCount();
      server.hold();
      List<CompletableFuture<Response>> responses = new ArrayList<>();
      for (int i = 0; i < CALLBACKS; i++) {
        responses.add(handler.handleAsync(request(client, i)));
      }
      ReviewServer.await(() -> server.held() == CALLBACKS);
      assertThat(Thread.activeCount() - before).isLessThan(MOST_THREADS);
      assertThat(responses).noneMatch(CompletableFuture::isDone);
      server.release();
      for (CompletableFuture<Response> response : responses) {
        assertThat(response.get(30, TimeUnit.SECONDS).outcome()).isEqualTo("accepted");
      }
      assertThat(server.completed()).isEqualTo(CALLBACKS + 1);
    }
  }

  private static Request request(AsyncActivityClient client, int number) {
    return new Request(
        "POST",
        "/review/" + token(client, "activity-" + number) + "/complete",
        Map.of("Content-Type", "application/json"),
        YES.getBytes(StandardCharsets.UTF_8),
        null);
  }

  private static String token(AsyncActivityClient client, String id) {
    Parked address =
        new Parked(
            new ParkedActivity(
                new TaskToken(id.getBytes(StandardCharsets.UTF_8)),
                client.namespace(),
                "w",
                "r",
                id,
                "Review",
                1,
                "ReviewWorkflow",
                "reviews",
                1_700_000_000_000L,
                1_700_000_000_000L));
    return new ContractHandle(client, address, REVIEW).token();
  }
}
