package dev.asyncactivity.internal.pipeline;

import dev.asyncactivity.internal.time.TimeSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees to calls that take longer than their limits allow. It looks at all of them once a second
 * while there are any, because a timer for each would cost more than most calls. A call must be
 * late at two looks: after a pause of the whole process, the answers that are due come first.
 * Thread-safe.
 */
public final class Watchdog {
  private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final TimeSource time;
  private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();

  /** Watches nothing yet. */
  public Watchdog(TimeSource time) {
    this.time = time;
  }

  /** Something that should have happened by some time. */
  static final class Watch {
    private final long endNanos;
    private final Runnable late;
    private volatile boolean seenLate;

    private Watch(long endNanos, Runnable late) {
      this.endNanos = endNanos;
      this.late = late;
    }
  }

  /** Runs a task, which must not block, a second or two after some time, unless left before. */
  Watch watch(long nanos, Runnable late) {
    Watch watch = new Watch(time.nanoTime() + nanos, late);
    watches.add(watch);
    lookLater();
    return watch;
  }

  void leave(Watch watch) {
    watches.remove(watch);
  }

  private void lookLater() {
    if (!watches.isEmpty() && looking.compareAndSet(false, true)) {
      time.after(SECOND, this::look);
    }
  }

  private void look() {
    looking.set(false);
    try {
      watches.forEach(this::look);
    } finally {
      lookLater();
    }
  }

  private void look(Watch watch) {
    if (time.nanoTime() - watch.endNanos < 0) {
      return;
    }
    if (!watch.seenLate) {
      watch.seenLate = true;
    } else if (watches.remove(watch)) {
      run(watch.late);
    }
  }

  private static void run(Runnable late) {
    try {
      late.run();
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.ERROR, "A late call could not be ended", e);
    }
  }
}
