package faults;

import dev.asyncactivity.ActivityAddress;
import expenses.Decision;
import expenses.ExpenseActivitiesCompleter.RequestApproval;
import expenses.ReviewProgress;
import faults.FaultCase.Form;
import faults.FaultCase.Operation;
import faults.FaultScript.Call;
import java.time.Duration;
import java.util.List;
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
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ParkingHost host;
  private final Lane lane;
  private final FaultCase plan;

  FaultRun(ParkingHost host, Lane lane, FaultCase plan) {
    this.host = host;
    this.lane = lane;
    this.plan = plan;
  }

  /**
   * What a run showed.
   *
   * @param plan the case
   * @param heartbeat the heartbeat, if the case has one
   * @param end the call that was to end the activity
   * @param truth what became of the activity
   * @param calls the calls that the proxy met
   * @param disagreement what is wrong, or nothing
   */
  record Report(
      FaultCase plan,
      Optional<Step> heartbeat,
      Step end,
      Truth truth,
      List<Call> calls,
      Optional<String> disagreement) {

    boolean metFault() {
      return calls.stream().anyMatch(call -> call.fault() != Fault.NONE);
    }

    /** How long the caller of the slower of the calls was blocked. */
    Duration blocked() {
      return heartbeat
          .map(Step::blocked)
          .filter(first -> first.compareTo(end.blocked()) > 0)
          .orElse(end.blocked());
    }
  }

  Report run() throws Exception {
    ParkedActivity parked = host.park(1);
    if (plan.operation() == Operation.REPORT_CANCELLATION) {
      requestCancellation(parked);
    }
    RivalClient rival = new RivalClient(plan, host, parked);
    FaultScript script = new FaultScript(plan::faultAt, rival);
    lane.play(script);
    RequestApproval handle = lane.completer().requestApproval(address(parked));

    Optional<Step> heartbeat =
        plan.operation() == Operation.HEARTBEAT_AND_COMPLETE
            ? Optional.of(Step.of(script, () -> heartbeat(handle)))
            : Optional.empty();
    Step end = Step.of(script, () -> end(handle));
    script.awaitQuiet(PATIENCE);

    Truth truth = Truth.of(host, parked);
    Agreement agreement = new Agreement(plan, own(), truth);
    Optional<String> disagreement =
        heartbeat.flatMap(agreement::ofHeartbeat).or(() -> agreement.ofEnd(end));
    if (disagreement.isEmpty()) {
      disagreement = ofWorkflow(parked, rival, truth);
    }
    return new Report(plan, heartbeat, end, truth, script.calls(), disagreement);
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

  private static Reported heartbeat(RequestApproval handle) {
    ReviewProgress progress = new ReviewProgress("read", 40);
    return Reported.ofHeartbeat(() -> handle.tryHeartbeat(progress));
  }

  private Reported end(RequestApproval handle) {
    Decision decision = new Decision(true, "own");
    boolean throwing = plan.form() == Form.THROWING;
    return switch (plan.operation()) {
      case COMPLETE, HEARTBEAT_AND_COMPLETE ->
          throwing
              ? Reported.ofThrowing(() -> handle.complete(decision))
              : Reported.ofTrying(() -> handle.tryComplete(decision));
      case FAIL ->
          throwing
              ? Reported.ofThrowing(() -> handle.fail(RivalClient.ownRejection()))
              : Reported.ofTrying(() -> handle.tryFail(RivalClient.ownRejection()));
      case FAIL_WITH ->
          throwing
              ? Reported.ofThrowing(() -> handle.failWith(RivalClient.ownFailure()))
              : Reported.ofTrying(() -> handle.tryFailWith(RivalClient.ownFailure()));
      case REPORT_CANCELLATION ->
          throwing
              ? Reported.ofThrowing(handle::reportCancellation)
              : Reported.ofTrying(handle::tryReportCancellation);
    };
  }

  private Ending own() {
    return switch (plan.operation()) {
      case COMPLETE, HEARTBEAT_AND_COMPLETE -> new Ending(Kind.COMPLETED, "own", "", "own");
      case FAIL -> new Ending(Kind.FAILED, "own", "Rejected", "own");
      case FAIL_WITH -> new Ending(Kind.FAILED, "own", "Technical", "own");
      case REPORT_CANCELLATION -> new Ending(Kind.CANCELED, "", "", "own");
    };
  }

  /** The workflow goes on with what the history has; what is still pending is ended first. */
  private Optional<String> ofWorkflow(ParkedActivity parked, RivalClient rival, Truth truth)
      throws TimeoutException {
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
