package dev.asyncactivity.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.support.EmptyServer;
import dev.asyncactivity.support.ParkingServer;
import dev.asyncactivity.support.ParkingServer.Reviews;
import dev.asyncactivity.support.ReviewHandle;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.ActivityRequestedAsyncCompletion;
import io.temporal.testing.TestActivityEnvironment;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worker's side: the hand-off, and what becomes of the attempt. */
@Timeout(60)
class ActivityParkingTest {
  private static ParkingServer server;

  @BeforeAll
  static void start() {
    server = new ParkingServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void ignoresWhatTheMethodReturns() {
    WorkflowStub workflow = server.start("Review");
    server.handedOff(workflow).complete("from outside");

    assertThat(server.resultOf(workflow)).containsExactly("from outside");
  }

  @Test
  void handsOffWhatIsKnownOfTheActivity() {
    WorkflowStub workflow = server.start("Review");
    ReviewHandle handle = server.handedOff(workflow);
    Parked address = (Parked) handle.address();

    assertThat(address.namespace()).isEqualTo("default");
    assertThat(address.workflowId()).isEqualTo(ParkingServer.workflowId(workflow));
    assertThat(address.runId()).isEqualTo(workflow.getExecution().getRunId());
    assertThat(address.activityType()).isEqualTo("Review");
    assertThat(address.attempt()).isEqualTo(1);
    assertThat(server.client().openToken(handle.token())).isEqualTo(address);
    handle.complete("done");
    server.resultOf(workflow);
  }

  @Test
  void aHandOffThatThrowsACheckedExceptionFailsTheAttempt() {
    WorkflowStub workflow =
        server.start(
            server.withHandOff(
                pending -> {
                  throw new IOException("mail server down");
                },
                "Review"));

    assertThat(server.resultOf(workflow))
        .containsExactly("failed java.io.IOException: mail server down");
  }

  @Test
  void aHandOffThatThrowsIsRetriedWithItsOwnToken() {
    AtomicInteger attempts = new AtomicInteger();
    WorkflowStub workflow =
        server.start(
            server
                .withHandOff(
                    pending -> {
                      if (attempts.incrementAndGet() < 3) {
                        throw new IOException("mail server down");
                      }
                      pending.complete("attempt " + ((Parked) pending.address()).attempt());
                    },
                    "Review")
                .withAttempts(3, Duration.ofMillis(20)));

    assertThat(server.resultOf(workflow)).containsExactly("attempt 3");
  }

  @Test
  void aHandOffMayThrowAnApplicationFailure() {
    WorkflowStub workflow =
        server.start(
            server
                .withHandOff(
                    pending -> {
                      throw ApplicationFailure.newNonRetryableFailure("no address", "NoAddress");
                    },
                    "Review")
                .withAttempts(5, Duration.ofMillis(20)));

    assertThat(server.resultOf(workflow)).containsExactly("failed NoAddress: no address");
  }

  @Test
  void aHandOffMayCompleteTheHandleBeforeItReturns() {
    WorkflowStub workflow =
        server.start(server.withHandOff(pending -> pending.complete("at once"), "Review"));

    assertThat(server.resultOf(workflow)).containsExactly("at once");
  }

  @Test
  void aHandOffMayFailTheHandleBeforeItReturns() {
    WorkflowStub workflow =
        server.start(
            server.withHandOff(
                pending ->
                    pending.failWith(ApplicationFailure.newNonRetryableFailure("no", "Refused")),
                "Review"));

    assertThat(server.resultOf(workflow)).containsExactly("failed Refused: no");
  }

  @Test
  void theHandleCanBeCompletedLaterFromAnotherThread() throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    CompletableFuture<Void> completed = new CompletableFuture<>();
    WorkflowStub workflow =
        server.start(
            server.withHandOff(
                pending ->
                    answer
                        .thenAcceptAsync(pending::complete)
                        .thenRun(() -> completed.complete(null)),
                "Review"));
    server.handedOff(workflow);

    answer.complete("later");

    completed.get();
    assertThat(server.resultOf(workflow)).containsExactly("later");
  }

  @Test
  void aLocalActivityFailsAtOnceAndSaysWhy() {
    AtomicInteger handOffs = new AtomicInteger();
    WorkflowStub workflow =
        server.start(server.withHandOff(pending -> handOffs.incrementAndGet(), "Review").asLocal());

    assertThat(server.resultOf(workflow))
        .containsExactly(
            "failed AsyncActivity.LocalActivity: Activity Review is finished from outside, which a"
                + " local activity cannot be: it has no task token. Call it through"
                + " Workflow.newActivityStub, not newLocalActivityStub.");
    assertThat(handOffs).hasValue(0);
  }

  @Test
  void parksInTheTestActivityEnvironment() {
    List<ReviewHandle> handedOff = new ArrayList<>();
    ActivityParking parking = ActivityParking.withWorkerClient();
    try (Environment environment = new Environment(parking, handedOff::add)) {
      assertThatThrownBy(() -> environment.reviews().review("text"))
          .isInstanceOf(ActivityRequestedAsyncCompletion.class);
      Parked address = (Parked) handedOff.get(0).address();
      assertThat(address.activityType()).isEqualTo("Review");
      assertThat(address.attempt()).isEqualTo(1);
      assertThat(server.client().openToken(handedOff.get(0).token())).isEqualTo(address);
    }
  }

  @Test
  void parksWithAClientOfItsOwn() {
    List<ReviewHandle> handedOff = new ArrayList<>();
    try (EmptyServer empty = new EmptyServer()) {
      AsyncActivityClient own = AsyncActivityClient.create(empty.inNamespace("default"));
      try (Environment environment = new Environment(ActivityParking.with(own), handedOff::add)) {
        assertThatThrownBy(() -> environment.reviews().review("text"))
            .isInstanceOf(ActivityRequestedAsyncCompletion.class);
        assertThat(own.openToken(handedOff.get(0).token())).isEqualTo(handedOff.get(0).address());
        assertThat(empty.calls()).isEmpty();
      }
    }
  }

  @Test
  void throwsWhatTheHandOffThrowsInTheTestActivityEnvironment() {
    ActivityParking parking = ActivityParking.withWorkerClient();
    try (Environment environment =
        new Environment(
            parking,
            pending -> {
              throw new IOException("mail server down");
            })) {
      assertThatThrownBy(() -> environment.reviews().review("text"))
          .hasMessageContaining("mail server down")
          .isInstanceOf(ActivityFailure.class);
    }
  }

  @Test
  void parksOnlyInAnActivity() {
    assertThatThrownBy(() -> ActivityParking.withWorkerClient().park((client, address) -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  /** The SDK's environment for the unit tests of activities. */
  private static final class Environment implements AutoCloseable {
    private final TestActivityEnvironment environment = TestActivityEnvironment.newInstance();

    Environment(ActivityParking parking, ParkingServer.HandOff handOff) {
      environment.registerActivitiesImplementations(new Parking(parking, handOff));
    }

    Reviews reviews() {
      return environment.newActivityStub(Reviews.class);
    }

    @Override
    public void close() {
      environment.close();
    }
  }

  private record Parking(ActivityParking parking, ParkingServer.HandOff handOff)
      implements Reviews {

    @Override
    public String review(String text) {
      return parking.park((client, address) -> handOff.handOff(new ReviewHandle(client, address)));
    }

    @Override
    public String exact(String text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String archive(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
