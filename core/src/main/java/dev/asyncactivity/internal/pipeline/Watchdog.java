package dev.asyncactivity.internal.pipeline;

import dev.asyncactivity.internal.call.CallContext;
import dev.asyncactivity.internal.time.TimeSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends calls that take longer than their limits allow. It looks at all of them once a second while
 * there are any, because a timer for each would cost more than most calls. Thread-safe.
 */
public final class Watchdog {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final TimeSource time;
  private final Set<CallContext> calls = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();

  /** Watches no call yet. */
  public Watchdog(TimeSource time) {
    this.time = time;
  }

  void watch(CallContext call) {
    calls.add(call);
    lookLater();
  }

  void leave(CallContext call) {
    calls.remove(call);
  }

  private void lookLater() {
    if (!calls.isEmpty() && looking.compareAndSet(false, true)) {
      time.after(SECOND, this::look);
    }
  }

  private void look() {
    looking.set(false);
    for (CallContext call : calls) {
      if (call.budget().overdueNanos() >= SECOND) {
        end(call);
      }
    }
    lookLater();
  }

  private static void end(CallContext call) {
    try {
      call.executor().execute(() -> call.fail(neverSettled()));
    } catch (RuntimeException e) {
      call.fail(e); // Rather here than never.
    }
  }

  private static TimeoutException neverSettled() {
    return new TimeoutException(
        "No end of the call came in the time that setRpcRetryOptions gives it; an interceptor may"
            + " have swallowed it");
  }
}
