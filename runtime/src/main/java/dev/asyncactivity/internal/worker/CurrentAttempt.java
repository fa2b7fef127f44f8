package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import java.time.Duration;
import java.util.Optional;

/** The attempt that runs in the current thread. */
final class CurrentAttempt {
  private final long begun = System.nanoTime();
  private final ActivityExecutionContext context;
  private final AsyncActivityClient client;
  private final Parked address;

  CurrentAttempt(ActivityExecutionContext context, AsyncActivityClient client) {
    this.context = context;
    this.client = client;
    this.address = addressOf(context.getInfo());
  }

  @SuppressWarnings("deprecation") // getRunId: its successor is not in SDK 1.30.
  private static Parked addressOf(ActivityInfo info) {
    return new Parked(
        new ParkedActivity(
            new TaskToken(info.getTaskToken()),
            info.getNamespace(),
            info.getWorkflowId(),
            info.getRunId(),
            info.getActivityId(),
            info.getActivityType(),
            Math.max(1, info.getAttempt()), // The SDK's TestActivityEnvironment leaves it at 0.
            info.getWorkflowType(),
            info.getActivityTaskQueue(),
            info.getScheduledTimestamp(),
            info.getCurrentAttemptScheduledTimestamp()));
  }

  ActivityInfo info() {
    return context.getInfo();
  }

  AsyncActivityClient client() {
    return client;
  }

  Parked address() {
    return address;
  }

  /** The attempt alone, for calls that must not count for a later one. */
  KnownActivity known() {
    return KnownActivity.of(address, client.namespace(), info().getActivityType(), Attempts.EXACT);
  }

  /** Lets the method return without completing the activity. */
  void park() {
    context.doNotCompleteOnReturn();
  }

  /** What the attempts before it have left. */
  Ticket.Details details() {
    return new Ticket.Details(info().getHeartbeatDetails(), client.calls().reading(known()));
  }

  /** How long the attempt has run. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /**
   * What is left until the schedule-to-close time-out, by the server's clock; empty if there is
   * none.
   */
  Optional<Duration> left() {
    Duration all = info().getScheduleToCloseTimeout();
    if (all == null || all.isZero()) {
      return Optional.empty();
    }
    long gone = info().getStartedTimestamp() - info().getScheduledTimestamp();
    return Optional.of(all.minusMillis(gone).minus(elapsed()));
  }
}
