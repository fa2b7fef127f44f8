package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import dev.asyncactivity.HeartbeatOutcome.CancelRequested;
import dev.asyncactivity.HeartbeatOutcome.Recorded;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interval between the heartbeats of an activity. */
@Timeout(60)
class HeartbeatThrottleTest {
  private static final String HEARTBEAT = "RecordActivityTaskHeartbeat";

  private ScriptedServer server;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  private ReviewHandle handle(Duration interval) {
    return new ReviewHandle(
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setHeartbeatThrottleInterval(interval)
            .build(),
        Pending.ADDRESS);
  }

  @Test
  void theLastOfThoseThatCameTooEarlyIsSent() {
    ReviewHandle handle = handle(Duration.ofSeconds(2));
    for (String details : List.of("1", "2", "3")) {
      assertThat(handle.tryHeartbeat(details)).isEqualTo(new Recorded());
    }
    ParkingServer.await(() -> server.calls(HEARTBEAT) == 2);

    assertThat(server.requests(HEARTBEAT).stream().map(HeartbeatThrottleTest::details).toList())
        .containsExactly("\"1\"", "\"3\"");
  }

  @Test
  void oneThatCameTooEarlyTellsWhatTheLastOneTold() {
    ReviewHandle handle = handle(Duration.ofMinutes(10));
    server.setSignal(
        RecordActivityTaskHeartbeatResponse.newBuilder().setCancelRequested(true).build());

    assertThat(handle.tryHeartbeat("1")).isEqualTo(new CancelRequested());
    assertThat(handle.tryHeartbeat("2")).isEqualTo(new CancelRequested());
    assertThat(server.calls(HEARTBEAT)).isEqualTo(1);
  }

  @Test
  void whatWaitsIsDroppedWhenTheActivityEnds() {
    ReviewHandle handle = handle(Duration.ofMillis(300));
    handle.heartbeat("1");
    handle.heartbeat("2");
    handle.complete("done");
    // Sent once the interval is over, which would have sent the one that waited before it.
    ParkingServer.await(
        () -> {
          handle.heartbeat("3");
          return server.calls(HEARTBEAT) == 2;
        });

    assertThat(server.requests(HEARTBEAT).stream().map(HeartbeatThrottleTest::details).toList())
        .containsExactly("\"1\"", "\"3\"");
  }

  private static String details(Message request) {
    return ((RecordActivityTaskHeartbeatRequest) request)
        .getDetails()
        .getPayloads(0)
        .getData()
        .toStringUtf8();
  }
}
