package faults;

import dev.asyncactivity.ActivityAddress;
import expenses.ApprovalFailure;
import faults.FaultCase.Operation;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import parking.Ending;
import parking.Ending.Kind;
import parking.ParkedActivity;
import parking.ParkingHost;

/**
 * Parks an activity, makes the calls of one case on it, and compares what was told with what is.
 */
final class FaultRun {
  static final ApprovalFailure REJECTION = new ApprovalFailure.Rejected("own", "over budget");
  static final ApplicationFailure FAILURE =
      ApplicationFailure.newNonRetryableFailure("own", "Technical");

  private static final ApplicationFailure RETRYABLE =
      ApplicationFailure.newFailure("own", "Technical");
  private static final int ATTEMPTS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ParkingHost host;
  private final Lane lane;
  private final FaultCase plan;

  FaultRun(ParkingHost host, Lane lane, FaultCase plan) {
    this.host = host;
    this.lane = lane;
    this.plan = plan;
  }

  FaultReport run() throws Exception {
    ParkedActivity parked = host.park(ATTEMPTS);
    if (plan.operation() == Operation.REPORT_CANCELLATION) {
      requestCancellation(parked);
    }
    RivalClient rival = new RivalClient(plan, host, parked);
    FaultScript script = new FaultScript(plan::faultAt, rival);
    lane.play(script);
    Caller caller =
        new Caller(lane, lane.completer().requestApproval(address(parked)), plan.form());
    Optional<Step> before = before(script, caller);
    Step end = Step.of(script, () -> end(caller));
    script.awaitQuiet(PATIENCE);

    Truth truth = Truth.of(host, parked, rival.won());
    Optional<String> disagreement = disagreement(new Agreement(plan, truth), before, end);
    if (disagreement.isEmpty()) {
      disagreement = ofWorkflow(parked, rival, truth);
    }
    return new FaultReport(plan, before, end, truth, script.calls(), disagreement);
  }

  private void requestCancellation(ParkedActivity parked) throws Exception {
    host.workflow(parked).signal("cancelActivity");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (host.describe(parked).getPendingActivitiesList().stream()
        .noneMatch(activity -> activity.getState().name().endsWith("CANCEL_REQUESTED"))) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException("The cancellation was not requested");
      }
      Thread.sleep(5);
    }
  }

  private ActivityAddress address(ParkedActivity parked) {
    String activityId = parked.address().activityId();
    return switch (plan.addressing()) {
      case CALLBACK_TOKEN -> parked.address();
      case IDS -> ActivityAddress.of(parked.workflowId(), activityId);
      case IDS_OF_RUN -> ActivityAddress.of(parked.workflowId(), parked.runId(), activityId);
      case IN_WORKFLOW -> ActivityAddress.inWorkflow(parked.workflowId());
      case TASK_TOKEN -> ActivityAddress.taskToken(parked.address().taskToken().bytes());
    };
  }

  /** The call before the one that every case has. */
  private Optional<Step> before(FaultScript script, Caller caller) {
    return switch (plan.operation()) {
      case HEARTBEAT_AND_COMPLETE -> Optional.of(Step.of(script, caller::heartbeat));
      case COMPLETE_TWICE_ALIKE, COMPLETE_TWICE_OTHERWISE ->
          Optional.of(Step.of(script, () -> caller.complete("own")));
      default -> Optional.empty();
    };
  }

  private Reported end(Caller caller) {
    return switch (plan.operation()) {
      case COMPLETE, HEARTBEAT_AND_COMPLETE, COMPLETE_TWICE_ALIKE -> caller.complete("own");
      case COMPLETE_TWICE_OTHERWISE -> caller.complete("own again");
      case FAIL -> caller.fail(REJECTION);
      case FAIL_WITH -> caller.failWith(FAILURE);
      case FAIL_RETRYABLY -> caller.failWith(RETRYABLE);
      case REPORT_CANCELLATION -> caller.reportCancellation();
    };
  }

  private Optional<String> disagreement(Agreement agreement, Optional<Step> before, Step end) {
    Ending own = new Ending(Kind.COMPLETED, "own", "", "");
    return switch (plan.operation()) {
      case COMPLETE -> agreement.ofEnd(end, own);
      case FAIL -> agreement.ofEnd(end, new Ending(Kind.FAILED, "own", "Rejected", ""));
      case FAIL_WITH -> agreement.ofEnd(end, new Ending(Kind.FAILED, "own", "Technical", ""));
      case FAIL_RETRYABLY -> agreement.ofFailedAttempt(end);
      case REPORT_CANCELLATION -> agreement.ofEnd(end, new Ending(Kind.CANCELED, "", "", ""));
      case HEARTBEAT_AND_COMPLETE ->
          agreement.ofHeartbeat(before.orElseThrow()).or(() -> agreement.ofEnd(end, own));
      case COMPLETE_TWICE_ALIKE -> ofTwiceAlike(agreement, before.orElseThrow(), end, own);
      case COMPLETE_TWICE_OTHERWISE ->
          agreement
              .ofEnd(before.orElseThrow(), own)
              .or(() -> agreement.ofEnd(end, new Ending(Kind.COMPLETED, "own again", "", "")));
    };
  }

  /** Who was told that it is taken is not told so again; who was told nothing may be. */
  private static Optional<String> ofTwiceAlike(
      Agreement agreement, Step first, Step second, Ending own) {
    Optional<String> ofFirst = agreement.ofEnd(first, own);
    if (ofFirst.isPresent()) {
      return ofFirst;
    }
    boolean mayBeTaken = !(first.reported() instanceof Reported.Taken);
    return mayBeTaken && second.reported() instanceof Reported.Taken
        ? agreement.ofEnd(second, own)
        : agreement.ofRepetition(second, own);
  }

  /** The workflow goes on with what the history has; what is still pending is ended first. */
  private Optional<String> ofWorkflow(ParkedActivity parked, RivalClient rival, Truth truth)
      throws TimeoutException {
    if (truth.isPending() && truth.attempt() > 1) {
      rival.terminate();
      return Optional.empty();
    }
    if (truth.isTerminated()) {
      return Optional.empty();
    }
    if (truth.isPending()) {
      rival.complete("nobody else");
    }
    String expected = truth.ending().map(Ending::forTheWorkflow).orElse("completed by nobody else");
    String result = host.resultOf(parked);
    return result.equals(expected)
        ? Optional.empty()
        : Optional.of("the workflow has another result: " + result);
  }
}
