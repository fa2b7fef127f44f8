package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.PreviousHandOff;
import io.temporal.activity.Activity;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the hand-off that runs in the current thread has asked for. Not thread-safe. */
public final class HandOffScope {
  private static final ThreadLocal<@Nullable HandOffScope> CURRENT = new ThreadLocal<>();

  private final CurrentAttempt attempt;
  private final boolean hasTwoClocks;
  private boolean wantsTicket;
  private @Nullable Object progress;
  private Duration wait = Duration.ZERO;
  private Duration heartbeatTimeout = Duration.ZERO;

  HandOffScope(CurrentAttempt attempt, boolean hasTwoClocks) {
    this.attempt = attempt;
    this.hasTwoClocks = hasTwoClocks;
    this.wantsTicket = hasTwoClocks;
  }

  /** The user's code. */
  interface Code<T extends @Nullable Object> {
    T run() throws Exception;
  }

  /** Runs the user's code in the scope. */
  <T extends @Nullable Object> T run(Code<T> code) throws Exception {
    CURRENT.set(this);
    try {
      return code.run();
    } finally {
      CURRENT.remove();
    }
  }

  /** Runs a hand-off in the scope; what it throws fails the attempt. */
  <H extends AsyncActivityHandle> void runHandOff(H pending, ActivityParking.HandOff<H> handOff) {
    try {
      this.<@Nullable Void>run(
          () -> {
            handOff.handOff(pending);
            return null;
          });
    } catch (Exception e) {
      throw Activity.wrap(e);
    }
  }

  /** The scope of the activity's hand-off. */
  public static HandOffScope of(ActivityAddress activity) {
    HandOffScope current = CURRENT.get();
    if (current == null || !current.attempt.address().equals(activity)) {
      throw new IllegalStateException(
          "Only the handle of the hand-off knows this, while the hand-off runs, and in its thread");
    }
    return current;
  }

  /** Keeps the progress that a hand-off has recorded, so that its ticket does not replace it. */
  public static void noteProgress(ActivityAddress activity, @Nullable Object details) {
    HandOffScope current = CURRENT.get();
    if (current != null && current.attempt.address().equals(activity)) {
      current.progress = details;
    }
  }

  /** The hand-off before; whoever asks for it leaves a ticket for the next one. */
  public Optional<PreviousHandOff> previous() {
    wantsTicket = true;
    return attempt
        .details()
        .ticket()
        .map(ticket -> new PreviousHandOff(ticket.attempt(), ticket.handedOffAt()));
  }

  /** Limits the wait. */
  public void waitFor(Duration time, Duration heartbeat) {
    if (!hasTwoClocks) {
      throw new IllegalStateException(
          "The activity has one clock, its start-to-close time-out. Give the method"
              + " @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE).");
    }
    wait = time;
    heartbeatTimeout = heartbeat;
  }

  boolean wantsTicket() {
    return wantsTicket;
  }

  /** The progress of this attempt, or else of the attempts before. */
  @Nullable Object progress() {
    return progress == null ? attempt.details().progress() : progress;
  }

  /** How long the attempt waits; zero if only the schedule-to-close time-out ends it. */
  Duration time() {
    return wait;
  }

  Duration heartbeatTimeout() {
    return heartbeatTimeout;
  }
}
