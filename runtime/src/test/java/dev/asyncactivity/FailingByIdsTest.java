package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.support.LosingAnswers;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.Pending;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.ScriptedServer;
import io.grpc.Status;
import io.temporal.client.ActivityCompletionFailureException;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.RpcRetryOptions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A failure by ids, which name whatever attempt is current, must fail no second one. */
@Timeout(60)
class FailingByIdsTest {
  private static final String FAIL = "RespondActivityTaskFailedById";
  private static final String DESCRIBE = "DescribeWorkflowExecution";
  private static final ApplicationFailure FAILURE = ApplicationFailure.newFailure("m", "T");

  private ScriptedServer server;
  private ReviewHandle handle;

  @BeforeEach
  void connect() {
    server = new ScriptedServer();
    server.lookups().describe(Pending.workflow(Pending.activity(2)));
    handle = handle(Duration.ofSeconds(30));
  }

  private ReviewHandle handle(Duration expiration) {
    AsyncActivityClient client =
        AsyncActivityClient.newBuilder(server.inNamespace("default"))
            .setRpcRetryOptions(
                RpcRetryOptions.newBuilder()
                    .setInitialInterval(Duration.ofMillis(100))
                    .setExpiration(expiration)
                    .build())
            .build();
    return new ReviewHandle(client, ActivityAddress.of("w", "r", "a"));
  }

  @AfterEach
  void disconnect() {
    server.close();
  }

  @Test
  void isRepeatedWhileTheAttemptIsStillPending() {
    server.failNext(FAIL, Status.UNAVAILABLE, 2);

    assertThat(handle.tryFailWith(FAILURE)).isEqualTo(new Accepted());
    assertThat(server.calls(FAIL)).isEqualTo(3);
    assertThat(server.calls(DESCRIBE)).isEqualTo(3); // Before each.
  }

  @Test
  void pausesBetweenItsTries() {
    server.failNext(FAIL, Status.UNAVAILABLE, 1_000_000);
    ReviewHandle shorter = handle(Duration.ofSeconds(2));

    assertThat(catchThrowable(() -> shorter.failWith(FAILURE)))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasRootCauseMessage("UNAVAILABLE");
    assertThat(server.calls(FAIL)).isBetween(2L, 10L);
  }

  @Test
  void isNotToldToBeRefusedWhenNobodyHasRefusedIt() {
    server.failNext(DESCRIBE, Status.OK, 1);
    server.failNext(DESCRIBE, Status.UNAVAILABLE, 1_000_000);
    server.failNext(FAIL, Status.UNAVAILABLE, 1);
    ReviewHandle shorter = handle(Duration.ofSeconds(2));

    assertThat(catchThrowable(() -> shorter.tryFailWith(FAILURE)))
        .isExactlyInstanceOf(ActivityCompletionFailureException.class)
        .hasRootCauseMessage("UNAVAILABLE");
  }

  @Test
  void failsNoSecondAttempt() {
    try (ParkingServer parking = new ParkingServer()) {
      WorkflowStub workflow =
          parking.start(
              parking.withHandOff(pending -> {}, "Review").withAttempts(2, Duration.ofMillis(50)));
      ReviewHandle first = parking.handedOff(workflow);
      AsyncActivityClient losing =
          AsyncActivityClient.create(parking.connect(new LosingAnswers(FAIL, 1)));
      String activityId = ((ActivityAddress.Parked) first.address()).activityId();

      assertThat(
              new ReviewHandle(
                      losing, ActivityAddress.of(ParkingServer.workflowId(workflow), activityId))
                  .tryFailWith(FAILURE))
          .isEqualTo(new Accepted());

      ReviewHandle second = parking.handedOff(workflow);
      assertThat(first.tryFailWith(FAILURE))
          .isEqualTo(new NotPending(new NotPendingReason.Superseded(2)));
      second.complete("done");
      assertThat(parking.resultOf(workflow)).containsExactly("done");
    }
  }
}
