package faults;

import dev.asyncactivity.ActivityAddress;
import expenses.ApprovalFailure;
import faults.FaultCase.Addressing;
import faults.FaultCase.Operation;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import parking.Ending;
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
  private final ParkedActivity parked;
  private final RivalClient rival;
  private final FaultScript script;

  private FaultRun(ParkingHost host, Lane lane, FaultCase plan, ParkedActivity parked) {
    this.host = host;
    this.lane = lane;
    this.plan = plan;
    this.parked = parked;
    this.rival = new RivalClient(plan, host, parked);
    this.script = new FaultScript(plan::faultAt, rival);
  }

  static FaultReport of(ParkingHost host, Lane lane, FaultCase plan) throws Exception {
    ParkedActivity parked = plan.continuesAsNew() ? host.parkNumbered() : host.park(ATTEMPTS);
    return new FaultRun(host, lane, plan, parked).run();
  }

  private FaultReport run() throws Exception {
    if (plan.operation().isCancellation()) {
      requestCancellation();
    }
    lane.play(script);
    Caller first = caller(lane.first(), address(plan.addressing(), parked));
    List<Step> steps = plan.operation().isBeside() ? beside(first) : inTurn(first);
    script.awaitQuiet(PATIENCE);

    Truth truth = Truth.of(host, parked, rival);
    Optional<String> disagreement =
        new Agreement(plan, truth, steps, script.calls()).disagreement();
    if (disagreement.isEmpty()) {
      disagreement = ofWorkflow(truth);
    }
    return new FaultReport(plan, steps, truth, script.calls(), disagreement);
  }

  private void requestCancellation() throws Exception {
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

  private Caller caller(LaneClient client, ActivityAddress address) {
    return new Caller(client, client.completer().requestApproval(address), plan.form());
  }

  private Caller second(ParkedActivity current) {
    return caller(
        plan.second().otherClient() ? lane.second() : lane.first(),
        address(plan.second().addressing(), plan.second().oldToken() ? parked : current));
  }

  private static ActivityAddress address(Addressing addressing, ParkedActivity parked) {
    String activityId = parked.address().activityId();
    return switch (addressing) {
      case CALLBACK_TOKEN -> parked.address();
      case IDS -> ActivityAddress.of(parked.workflowId(), activityId);
      case IDS_OF_RUN -> ActivityAddress.of(parked.workflowId(), parked.runId(), activityId);
      case IN_WORKFLOW -> ActivityAddress.inWorkflow(parked.workflowId());
      case TASK_TOKEN -> ActivityAddress.taskToken(parked.address().taskToken().bytes());
    };
  }

  /** Two clients of the process at the same time. */
  private List<Step> beside(Caller first) throws Exception {
    Caller second = caller(lane.second(), address(plan.second().addressing(), parked));
    script.callsOf(lane.first(), lane.second());
    CompletableFuture<Step> one =
        CompletableFuture.supplyAsync(
            () -> Step.of(script, plan.addressing(), first, this::firstCall),
            command -> new Thread(command).start());
    Step other = Step.of(script, plan.second().addressing(), second, this::lastCall);
    Step own = one.get();
    return List.of(own.withCalls(script.calls()), other.withCalls(script.calls()));
  }

  private List<Step> inTurn(Caller first) throws Exception {
    List<Step> steps = new ArrayList<>();
    script.callsOf(first.client());
    switch (plan.operation()) {
      case COMPLETE, FAIL, FAIL_WITH, FAIL_RETRYABLY, REPORT_CANCELLATION ->
          steps.add(Step.of(script, plan.addressing(), first, this::lastCall));
      default -> {
        steps.add(Step.of(script, plan.addressing(), first, this::firstCall));
        ParkedActivity current =
            plan.operation() == Operation.FAIL_RETRYABLY_AND_COMPLETE ? current() : parked;
        if (plan.second().healed()) {
          script.heal();
        }
        Caller second = second(current);
        script.callsOf(second.client());
        steps.add(Step.of(script, plan.second().addressing(), second, this::lastCall));
      }
    }
    return steps;
  }

  /** Waits for the attempt after those that have failed. */
  private ParkedActivity current() throws Exception {
    script.awaitQuiet(PATIENCE);
    return host.parked(parked.runId(), Truth.of(host, parked, rival).attempt());
  }

  /** The call before the last one, if the case has two. */
  private Reported firstCall(Caller caller) {
    return switch (plan.operation()) {
      case HEARTBEAT_AND_COMPLETE -> caller.heartbeat();
      case FAIL_RETRYABLY_AND_COMPLETE -> caller.failWith(RETRYABLE);
      case COMPLETE_TWICE_OTHERWISE, COMPLETE_BESIDE_OTHERWISE -> caller.complete("own before");
      default -> lastCall(caller);
    };
  }

  private Reported lastCall(Caller caller) {
    return switch (plan.operation()) {
      case COMPLETE,
          HEARTBEAT_AND_COMPLETE,
          COMPLETE_TWICE_ALIKE,
          COMPLETE_TWICE_OTHERWISE,
          COMPLETE_BESIDE_ALIKE,
          COMPLETE_BESIDE_OTHERWISE,
          FAIL_RETRYABLY_AND_COMPLETE ->
          caller.complete("own");
      case FAIL, FAIL_TWICE_ALIKE -> caller.fail(REJECTION);
      case FAIL_WITH -> caller.failWith(FAILURE);
      case FAIL_RETRYABLY, FAIL_RETRYABLY_TWICE -> caller.failWith(RETRYABLE);
      case REPORT_CANCELLATION, REPORT_CANCELLATION_TWICE -> caller.reportCancellation();
    };
  }

  /** The workflow goes on with what the history has; what is still pending is ended first. */
  private Optional<String> ofWorkflow(Truth first) throws TimeoutException {
    Truth truth = first.next().orElse(first);
    if (truth.isPending() && truth.attempt() > 1) {
      rival.terminate();
      return Optional.empty();
    }
    if (truth.isTerminated()) {
      return Optional.empty();
    }
    if (truth.isPending()) {
      rival
          .next()
          .ifPresentOrElse(
              asked -> rival.completeNext("nobody else", asked),
              () -> rival.complete("nobody else"));
    }
    String expected = truth.ending().map(Ending::forTheWorkflow).orElse("completed by nobody else");
    String result = host.resultOf(parked);
    return result.equals(expected)
        ? Optional.empty()
        : Optional.of("the workflow has another result: " + result);
  }
}
