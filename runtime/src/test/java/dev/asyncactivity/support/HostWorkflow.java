package dev.asyncactivity.support;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs activities side by side and returns what became of each, in words. */
@WorkflowInterface
public interface HostWorkflow {

  @WorkflowMethod
  List<String> run(Plan plan);

  @SignalMethod
  void cancelActivities();

  /** What to run. */
  record Plan(
      String workflowId,
      List<String> activityTypes,
      long startToCloseMillis,
      int attempts,
      long backOffMillis,
      boolean local,
      boolean inTurn) {

    static Plan of(String... activityTypes) {
      return new Plan(
          ParkingServer.newWorkflowId(), List.of(activityTypes), 60_000, 1, 50, false, false);
    }

    /** The same activities, each when the one before it has ended. */
    public static Plan inTurn(String... activityTypes) {
      return new Plan(
          ParkingServer.newWorkflowId(), List.of(activityTypes), 60_000, 1, 50, false, true);
    }

    public Plan withStartToClose(Duration timeout) {
      return new Plan(
          workflowId, activityTypes, timeout.toMillis(), attempts, backOffMillis, local, inTurn);
    }

    public Plan withAttempts(int number, Duration backOff) {
      return new Plan(
          workflowId, activityTypes, startToCloseMillis, number, backOff.toMillis(), local, inTurn);
    }

    public Plan asLocal() {
      return new Plan(
          workflowId, activityTypes, startToCloseMillis, 5, backOffMillis, true, inTurn);
    }
  }

  /** Its implementation. */
  final class Impl implements HostWorkflow {
    private CancellationScope scope;

    @Override
    public List<String> run(Plan plan) {
      RetryOptions retry =
          RetryOptions.newBuilder()
              .setMaximumAttempts(plan.attempts())
              .setInitialInterval(Duration.ofMillis(plan.backOffMillis()))
              .setBackoffCoefficient(1)
              .build();
      Duration timeout = Duration.ofMillis(plan.startToCloseMillis());
      ActivityStub stub =
          plan.local()
              ? Workflow.newUntypedLocalActivityStub(
                  LocalActivityOptions.newBuilder()
                      .setStartToCloseTimeout(timeout)
                      .setRetryOptions(retry)
                      .build())
              : Workflow.newUntypedActivityStub(
                  ActivityOptions.newBuilder()
                      .setStartToCloseTimeout(timeout)
                      .setRetryOptions(retry)
                      .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                      .build());
      List<Promise<String>> running = new ArrayList<>();
      scope =
          Workflow.newCancellationScope(
              () ->
                  plan.activityTypes()
                      .forEach(
                          type -> {
                            Promise<String> one = stub.executeAsync(type, String.class, "text");
                            running.add(one);
                            if (plan.inTurn()) {
                              inWords(one);
                            }
                          }));
      scope.run();
      return running.stream().map(Impl::inWords).toList();
    }

    @Override
    public void cancelActivities() {
      scope.cancel();
    }

    private static String inWords(Promise<String> promise) {
      try {
        return promise.get();
      } catch (ActivityFailure e) {
        if (e.getCause() instanceof ApplicationFailure failure) {
          Object details =
              failure.getDetails().getSize() == 0
                  ? null
                  : failure.getDetails().get(0, Object.class);
          return "failed "
              + failure.getType()
              + ": "
              + failure.getOriginalMessage()
              + (details instanceof String text ? " (" + text + ")" : "");
        }
        if (e.getCause() instanceof CanceledFailure failure) {
          return "cancelled " + failure.getDetails().get(0, String.class);
        }
        if (e.getCause() instanceof TimeoutFailure failure) {
          return "timed out " + failure.getTimeoutType();
        }
        throw e;
      }
    }
  }
}
