package conformance.table;

import conformance.contract.Decision;
import conformance.contract.ReviewFailure;
import conformance.worker.Parking;
import conformance.worker.Plan;
import conformance.worker.Plan.Activity;
import conformance.worker.Plan.Ending;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What has happened when the call is made. */
enum Situation {
  PARKED("parked", scene -> scene.park(Plan.review())),
  LATER_ATTEMPT_PARKED(
      "a later attempt is parked",
      scene -> {
        Parking first =
            scene.park(Plan.review().triedAgainAfter(Duration.ofMillis(100)).withFailingHandOff());
        scene.nextParking();
        return first;
      }),
  BACK_OFF(
      "the attempt failed, the next one waits",
      scene -> {
        Parking first =
            scene.park(Plan.review().triedAgainAfter(Duration.ofMinutes(5)).withFailingHandOff());
        scene.awaitAttempt(2);
        return first;
      }),
  COMPLETED(
      "completed, the workflow is open",
      scene -> {
        Parking parking = scene.park(Plan.review().lingering());
        scene.site().completer().review(parking.token()).complete(Decision.APPROVED);
        return parking;
      }),
  COMPLETED_AND_CLOSED(
      "completed, the workflow has ended since",
      scene -> {
        Parking parking = scene.park(Plan.review());
        scene.site().completer().review(parking.token()).complete(Decision.APPROVED);
        scene.awaitClosed();
        return parking;
      }),
  FAILED(
      "failed before",
      scene -> {
        Parking parking = scene.park(Plan.review().lingering());
        scene.site().completer().review(parking.token()).fail(new ReviewFailure.Rejected("ann"));
        return parking;
      }),
  TIMED_OUT_START_TO_CLOSE(
      "timed out, start to close", scene -> timeOut(scene, Plan.shortStartToClose())),
  TIMED_OUT_SCHEDULE_TO_CLOSE(
      "timed out, schedule to close",
      scene -> {
        scene.park(
            Plan.review()
                .with(Plan.shortScheduleToClose())
                .triedAgainAfter(Duration.ofSeconds(1))
                .withFailingHandOff()
                .lingering());
        Parking second = scene.nextParking();
        scene.awaitNonePending();
        return second;
      }),
  TIMED_OUT_HEARTBEAT("timed out, heartbeat", scene -> timeOut(scene, Plan.shortHeartbeat())),
  EXTENDED(
      "parked for 4 s, extended by an hour, 6 s later",
      scene -> extended(scene, Plan.limits(Duration.ofSeconds(4), null))),
  EXTENDED_BEYOND_ALL(
      "parked for 4 s of all attempts, extended by an hour, 6 s later",
      scene -> extended(scene, Plan.limits(Duration.ofMinutes(10), Duration.ofSeconds(4)))),
  MOVED_TO_THE_PAST(
      "parked for 10 min, its deadline moved to the past",
      scene -> {
        Parking parking = scene.park(Plan.review().lingering());
        scene
            .site()
            .completer()
            .review(parking.token())
            .moveDeadlineAsync(Instant.now().minusSeconds(1))
            .join();
        scene.awaitNonePending();
        return parking;
      }),
  CANCEL_REQUESTED("cancellation is requested", scene -> requestCancel(scene, Plan.review())),
  CANCELED(
      "canceled before",
      scene -> {
        Parking parking = requestCancel(scene, Plan.review().lingering());
        scene.site().completer().review(parking.token()).reportCancellation();
        scene.awaitNonePending();
        return parking;
      }),
  PAUSED(
      "paused",
      scene -> {
        Parking parking = scene.park(Plan.review());
        Operator.pause(scene, parking);
        return parking;
      }),
  ATTEMPTS_RESET(
      "its attempts were reset",
      scene -> {
        Parking parking = scene.park(Plan.review());
        Operator.resetAttempts(scene, parking);
        return parking;
      }),
  PAUSED_AND_RESET(
      "paused, and then its attempts were reset",
      scene -> {
        Parking parking = scene.park(Plan.review());
        Operator.pause(scene, parking);
        Operator.resetAttempts(scene, parking);
        return parking;
      }),
  WORKFLOW_COMPLETED(
      "the workflow has completed meanwhile", scene -> ending(scene, Ending.COMPLETE)),
  WORKFLOW_FAILED("the workflow has failed meanwhile", scene -> ending(scene, Ending.FAIL)),
  WORKFLOW_TERMINATED(
      "the workflow was terminated meanwhile",
      scene -> {
        Parking parking = scene.park(Plan.review());
        scene.workflow().terminate("The row says so");
        return parking;
      }),
  WORKFLOW_CANCELED(
      "the workflow was canceled meanwhile",
      scene -> {
        Parking parking = scene.park(Plan.review());
        scene.workflow().cancel();
        scene.awaitClosed();
        return parking;
      }),
  WORKFLOW_TIMED_OUT(
      "the workflow has timed out meanwhile",
      scene -> {
        scene.start(Plan.review(), Duration.ofSeconds(3));
        Parking parking = scene.nextParking();
        scene.awaitClosed();
        return parking;
      }),
  WORKFLOW_CONTINUED(
      "the workflow has continued as new",
      scene -> {
        Parking parking = scene.park(Plan.review());
        scene.signals().end(Ending.CONTINUE_AS_NEW);
        scene.awaitNonePending();
        return parking;
      }),
  WORKFLOW_RESET(
      "the workflow was reset to before the activity",
      scene -> {
        Parking parking = scene.park(Plan.review());
        Operator.resetWorkflow(scene, parking);
        scene.nextParking();
        return parking;
      }),
  TWO_PARKED(
      "two of the type are parked",
      scene -> {
        Parking parking = scene.park(Plan.review().of(Activity.REVIEW, 2));
        scene.nextParking();
        return parking;
      });

  /** Brings the situation about. */
  @FunctionalInterface
  interface Arrangement {
    /** Returns the hand-off that the call is to address. */
    Parking arrange(Scene scene) throws Exception;
  }

  private final String inWords;
  private final Arrangement arrangement;

  Situation(String inWords, Arrangement arrangement) {
    this.inWords = inWords;
    this.arrangement = arrangement;
  }

  /** Brings the situation about, and returns the hand-off that the call is to address. */
  Parking arrange(Scene scene) throws Exception {
    return arrangement.arrange(scene);
  }

  private static Parking timeOut(Scene scene, Plan.Timeouts timeouts) throws InterruptedException {
    Parking parking = scene.park(Plan.review().with(timeouts).lingering());
    scene.awaitNonePending();
    return parking;
  }

  private static Parking extended(Scene scene, Plan.Timeouts timeouts) throws InterruptedException {
    Parking parking = scene.park(Plan.review().with(timeouts));
    scene.site().completer().review(parking.token()).extendBy(Duration.ofHours(1));
    TimeUnit.SECONDS.sleep(6); // longer than the first deadline
    return parking;
  }

  private static Parking requestCancel(Scene scene, Plan plan) throws InterruptedException {
    Parking parking = scene.park(plan);
    scene.signals().cancelActivities();
    scene.awaitPending(PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED);
    return parking;
  }

  private static Parking ending(Scene scene, Ending ending) throws InterruptedException {
    Parking parking = scene.park(Plan.review());
    scene.signals().end(ending);
    scene.awaitClosed();
    return parking;
  }

  /** A status in Temporal's words. */
  static String nameOf(WorkflowExecutionStatus status) {
    return status.name().replace("WORKFLOW_EXECUTION_STATUS_", "");
  }

  @Override
  public String toString() {
    return inWords;
  }
}
