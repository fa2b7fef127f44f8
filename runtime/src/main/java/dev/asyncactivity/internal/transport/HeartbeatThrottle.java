package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.internal.wire.CallTimer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an interval between the heartbeats of an activity. One that comes too early is answered
 * with what the last one told; the last of those is sent when the interval is over, so that the
 * newest details are never lost. Thread-safe.
 */
final class HeartbeatThrottle {
  private final TransportSettings settings;
  private final long intervalNanos;
  private final Map<ActivityAddress, Throttled> activities = new HashMap<>();

  HeartbeatThrottle(TransportSettings settings) {
    this.settings = settings;
    this.intervalNanos = settings.heartbeatThrottleInterval().toNanos();
  }

  /** An activity whose last heartbeat is younger than the interval. */
  private static final class Throttled {
    private CompletableFuture<Heartbeat> last;
    private @Nullable Function<CallSite, CompletableFuture<Heartbeat>> waiting;

    Throttled(CompletableFuture<Heartbeat> last) {
      this.last = last;
    }
  }

  /**
   * Sends a heartbeat, now or later.
   *
   * @param address the activity
   * @param site who calls, if it is sent now
   * @param send sends it
   * @return what it told, or the last one before it
   */
  CompletableFuture<Heartbeat> next(
      ActivityAddress address,
      CallSite site,
      Function<CallSite, CompletableFuture<Heartbeat>> send) {
    if (intervalNanos == 0) {
      return send.apply(site);
    }
    synchronized (activities) {
      Throttled throttled = activities.get(address);
      if (throttled != null) {
        throttled.waiting = send;
        return throttled.last;
      }
      CompletableFuture<Heartbeat> sent = send.apply(site);
      activities.put(address, new Throttled(sent));
      wakeUp(address);
      return sent;
    }
  }

  /** Not in the timer's thread: sending runs the user's interceptors. */
  private void wakeUp(ActivityAddress address) {
    CallTimer.after(
        intervalNanos, () -> AnswerThreads.EXECUTOR.execute(() -> intervalOver(address)));
  }

  private void intervalOver(ActivityAddress address) {
    synchronized (activities) {
      Throttled throttled = activities.get(address);
      if (throttled == null) {
        return;
      }
      if (throttled.waiting == null) {
        activities.remove(address);
        return;
      }
      throttled.last =
          throttled.waiting.apply(
              new CallSite(settings.limits().newBudget(), AnswerThreads.EXECUTOR));
      throttled.waiting = null;
      wakeUp(address);
    }
  }

  /** Drops what waits: the activity is about to end. */
  void forget(ActivityAddress address) {
    if (intervalNanos == 0) {
      return;
    }
    synchronized (activities) {
      Throttled throttled = activities.get(address);
      if (throttled != null) {
        throttled.waiting = null;
      }
    }
  }
}
