package dev.asyncactivity.testing.internal.time;

import com.google.protobuf.Duration;
import com.google.protobuf.FieldMask;
import com.google.protobuf.util.Durations;
import dev.asyncactivity.testing.internal.find.Patience;
import dev.asyncactivity.testing.internal.find.Pending;
import dev.asyncactivity.testing.internal.find.PendingActivities;
import dev.asyncactivity.testing.internal.find.Runs;
import io.temporal.api.activity.v1.ActivityOptions;
import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.api.workflowservice.v1.UpdateActivityOptionsRequest;
import java.util.Optional;

/**
 * A real server's time cannot be moved, but an activity's limits can, while it is parked. They are
 * what they were again once the attempt is over, because the server keeps them for the next one.
 */
final class ServerTime implements TestTime {
  private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(10);
  private static final Duration SHORTEST = Durations.fromMillis(1);

  private final PendingActivities activities;
  private final Runs runs;

  ServerTime(PendingActivities activities) {
    this.activities = activities;
    this.runs = activities.runs();
  }

  @Override
  public void timeOut(Pending activity) {
    Limits limits = Limits.of(runs, activity);
    ActivityOptions.Builder soon = ActivityOptions.newBuilder();
    String field =
        switch (limits.first(false).kind()) {
          case HEARTBEAT -> {
            soon.setHeartbeatTimeout(SHORTEST);
            yield "heartbeat_timeout";
          }
          case START_TO_CLOSE -> {
            soon.setStartToCloseTimeout(SHORTEST);
            yield "start_to_close_timeout";
          }
          case SCHEDULE_TO_CLOSE -> {
            soon.setScheduleToCloseTimeout(SHORTEST);
            yield "schedule_to_close_timeout";
          }
        };
    update(activity, soon.build(), field);
    if (!Patience.of(PATIENCE).await(() -> isOver(activity))) {
      throw new AssertionError("Its time has passed, but it goes on: " + activity.inWords());
    }
    restore(limits, field);
  }

  private boolean isOver(Pending activity) {
    return activities
        .again(activity)
        .filter(now -> now.info().getAttempt() == activity.info().getAttempt())
        .isEmpty();
  }

  @Override
  public void passBackOff(Pending activity) {
    Limits limits = Limits.of(runs, activity);
    RetryPolicy policy = limits.original().getRetryPolicy();
    String field = "retry_policy.initial_interval";
    update(activity, with(policy.toBuilder().setInitialInterval(SHORTEST).build()), field);
    String coefficient = "retry_policy.backoff_coefficient";
    update(activity, with(policy.toBuilder().setBackoffCoefficient(1).build()), coefficient);
    // To restore the back-off before a worker has it would have it wait again.
    if (Patience.of(PATIENCE).await(() -> !isWaiting(activity))) {
      restore(limits, field);
      restore(limits, coefficient);
    }
  }

  private boolean isWaiting(Pending activity) {
    return activities
        .again(activity)
        .filter(now -> now.stage() == Pending.Stage.BACK_OFF || now.stage() == Pending.Stage.WORKER)
        .isPresent();
  }

  private static ActivityOptions with(RetryPolicy policy) {
    return ActivityOptions.newBuilder().setRetryPolicy(policy).build();
  }

  /** Gives what goes on its own limits again. */
  private void restore(Limits limits, String field) {
    Optional<Pending> now = activities.again(limits.activity());
    if (now.isEmpty()) {
      return;
    }
    update(now.get(), limits.original(), field);
  }

  private void update(Pending activity, ActivityOptions options, String field) {
    runs.server()
        .updateActivityOptions(
            UpdateActivityOptionsRequest.newBuilder()
                .setNamespace(runs.namespace())
                .setExecution(activity.run())
                .setIdentity("async-activity-testing")
                .setId(activity.info().getActivityId())
                .setActivityOptions(options)
                .setUpdateMask(FieldMask.newBuilder().addPaths(field))
                .build());
  }

  @Override
  public void advance(java.time.Duration time) {
    throw new UnsupportedOperationException(
        "Only the in-memory server's time can be moved. On a real server use timeOut() and"
            + " nextAttempt() of an activity, or wait.");
  }

  @Override
  public void repair() {
    // A real server's time passes by itself.
  }
}
