package dev.asyncactivity.testing.internal.time;

import com.google.protobuf.util.Timestamps;
import dev.asyncactivity.testing.internal.find.Patience;
import dev.asyncactivity.testing.internal.find.Pending;
import dev.asyncactivity.testing.internal.find.PendingActivities;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * The time of the in-memory server, which passes for all at once: from one timer's end to the next,
 * and each time until the workers have done what follows from it.
 */
final class SkippedTime implements TestTime {
  /** What is due in the same second is due at once. */
  private static final long AT_ONCE_MILLIS = 1_000;

  private static final Duration FOR_WORKFLOWS = Duration.ofSeconds(5);
  private static final Duration FOR_WORKERS = Duration.ofMillis(500);

  /** By server: the closed runs whose locks were given back. */
  private static final Map<Object, Set<String>> REPAIRED =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final TestWorkflowEnvironment environment;
  private final PendingActivities activities;

  SkippedTime(TestWorkflowEnvironment environment, PendingActivities activities) {
    this.environment = environment;
    this.activities = activities;
  }

  private MemoryTimer timer() {
    return MemoryTimer.of(environment);
  }

  @Override
  public void timeOut(Pending activity) {
    if (activity.info().getState()
        == PendingActivityState.PENDING_ACTIVITY_STATE_CANCEL_REQUESTED) {
      throw new AssertionError(
          "In memory, an activity never times out once its cancellation is requested: "
              + activity.inWords());
    }
    long deadline = Limits.of(activities.runs(), activity).first(true).at();
    pass(deadline + AT_ONCE_MILLIS, () -> isOver(activity));
    if (!Patience.of(FOR_WORKFLOWS).await(() -> isOver(activity))) {
      throw new AssertionError("Its time has passed, but it goes on: " + activity.inWords());
    }
  }

  private boolean isOver(Pending activity) {
    return activities
        .again(activity)
        .filter(now -> now.info().getAttempt() == activity.info().getAttempt())
        .isEmpty();
  }

  @Override
  public void passBackOff(Pending activity) {
    long due = Limits.of(activities.runs(), activity).nextAttempt();
    pass(due + AT_ONCE_MILLIS, () -> !isInBackOff(activity));
  }

  private boolean isInBackOff(Pending activity) {
    return activities
        .again(activity)
        .filter(now -> now.stage() == Pending.Stage.BACK_OFF)
        .isPresent();
  }

  @Override
  public void advance(Duration time) {
    repair();
    pass(environment.currentTimeMillis() + time.toMillis(), () -> false);
  }

  /** Lets time pass until something is so, or a time is reached. */
  private void pass(long end, BooleanSupplier isSo) {
    MemoryTimer timer = timer();
    Duration patience = FOR_WORKERS;
    while (true) {
      long now = environment.currentTimeMillis();
      long next = timer.firstAfter(now).orElse(end);
      // Not at the end, where it counts which limit is the first.
      next = next + 3 * AT_ONCE_MILLIS < end ? next + AT_ONCE_MILLIS : next;
      timer.skipTo(Math.min(end, next));
      if (isSo.getAsBoolean()) {
        return; // What else follows from it need not be waited for.
      }
      if (!awaitQuiet(patience)) {
        patience = Duration.ZERO; // Nobody takes it, or a hand-off waits for the test.
      }
      if (next >= end) {
        return;
      }
    }
  }

  private boolean awaitQuiet(Duration patience) {
    if (Patience.of(patience).await(activities::isQuiet)) {
      return true;
    }
    if (patience.equals(FOR_WORKERS)) {
      Patience.of(FOR_WORKFLOWS).await(activities::hasNoWorkflowTask);
    }
    return false;
  }

  @Override
  public void repair() {
    MemoryTimer timer = timer();
    Set<String> repaired =
        REPAIRED.computeIfAbsent(timer.service(), it -> ConcurrentHashMap.newKeySet());
    for (WorkflowExecution run : activities.runs().closed()) {
      if (repaired.add(run.getRunId())) {
        activities.leftIn(run).filter(this::holdsTime).forEach(activity -> timer.unlock());
      }
    }
  }

  /** While an activity waits for its next attempt, time is free; its timer takes it again. */
  private boolean holdsTime(Pending left) {
    if (left.stage() != Pending.Stage.BACK_OFF) {
      return true;
    }
    List<HistoryEvent> history = activities.runs().history(left.run());
    long closed = Timestamps.toMillis(history.get(history.size() - 1).getEventTime());
    return Limits.of(activities.runs(), left).nextAttempt() <= closed;
  }
}
