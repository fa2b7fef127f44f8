package dev.asyncactivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.CompletionOutcome.Accepted;
import dev.asyncactivity.CompletionOutcome.NotPending;
import dev.asyncactivity.NotPendingReason.AlreadyCompleted;
import dev.asyncactivity.NotPendingReason.RecordedResult;
import dev.asyncactivity.support.ReviewHandle;
import dev.asyncactivity.support.StoringServer;
import io.temporal.activity.ActivityInfo;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ApplicationFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a handle sends goes through the client's external storage, which SDK 1.39 brought. */
class StoredValuesTest {
  private static final String LARGE = "l".repeat(5_000);

  private StoringServer server;

  @BeforeEach
  void start() {
    server = new StoringServer(DefaultDataConverter.newDefaultInstance());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ReviewHandle byToken(ActivityInfo activity) {
    return handle(activity, ActivityAddress.taskToken(activity.getTaskToken()));
  }

  private ReviewHandle byIds(ActivityInfo activity) {
    return handle(
        activity,
        ActivityAddress.of(
            activity.getWorkflowId(), activity.getWorkflowRunId(), activity.getActivityId()));
  }

  private ReviewHandle handle(ActivityInfo activity, ActivityAddress address) {
    return new ReviewHandle(
        AsyncActivityClient.create(server.client()),
        address,
        activity.getActivityType(),
        Attempts.ANY);
  }

  @Test
  void aLargeResultIsStored() {
    ActivityInfo activity = server.park(1);

    assertThat(byToken(activity).tryComplete(LARGE)).isEqualTo(new Accepted());

    assertThat(server.storage().payloads()).hasSize(1);
    assertThat(server.outcome(activity)).isEqualTo("5000 x l");
  }

  @Test
  void aStoredResultIsComparedAsAnyOther() {
    ActivityInfo activity = server.park(1);
    byIds(activity).complete(LARGE);

    assertThat(byIds(activity).tryComplete(LARGE))
        .isEqualTo(new NotPending(new AlreadyCompleted(RecordedResult.SAME)));
    assertThat(byIds(activity).tryComplete(LARGE + "l"))
        .isEqualTo(new NotPending(new AlreadyCompleted(RecordedResult.OTHER)));
  }

  @Test
  void largeDetailsOfFailuresAndHeartbeatsAreStored() {
    ActivityInfo activity = server.park(1);

    byToken(activity).heartbeat(LARGE);
    assertThat(server.storage().payloads()).hasSize(1);

    byToken(activity).failWith(ApplicationFailure.newNonRetryableFailure("m", "T", LARGE));
    assertThat(server.storage().payloads()).hasSize(2);
  }
}
