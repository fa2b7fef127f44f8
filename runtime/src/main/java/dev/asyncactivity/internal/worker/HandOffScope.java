package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.PreviousHandOff;
import io.temporal.activity.Activity;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the hand-off that runs in the current thread has asked for. Not thread-safe. */
public final class HandOffScope {
  private static final Logger log = LoggerFactory.getLogger(HandOffScope.class);
  private static final ThreadLocal<@Nullable HandOffScope> CURRENT = new ThreadLocal<>();

  private final CurrentAttempt attempt;
  private final boolean hasTwoClocks;
  private boolean wantsTicket;
  private @Nullable Object progress;
  private @Nullable String key;
  private Duration wait = Duration.ZERO;
  private Duration heartbeatTimeout = Duration.ZERO;

  HandOffScope(CurrentAttempt attempt, boolean hasTwoClocks) {
    this.attempt = attempt;
    this.hasTwoClocks = hasTwoClocks;
    this.key = attempt.key();
    this.wantsTicket = hasTwoClocks || key != null;
  }

  /** Parks the activity, and runs its hand-off; what that throws fails the attempt. */
  void run(ActivityParking.HandOff handOff) {
    this.<@Nullable Void>runAndGet(
        (client, address) -> {
          handOff.handOff(client, address);
          return null;
        });
  }

  /** The same where the hand-off returns something. */
  <F extends @Nullable Object> F runAndGet(ActivityPolling.HandOff<F> handOff) {
    // Before the hand-off: the outside may complete the activity while the hand-off still runs.
    attempt.park();
    CURRENT.set(this);
    try {
      return handOff.handOff(attempt.client(), attempt.address());
    } catch (Exception e) {
      throw Activity.wrap(e);
    } finally {
      CURRENT.remove();
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
        .map(
            ticket ->
                new PreviousHandOff(
                    ticket.attempt(), ticket.handedOffAt(), Optional.ofNullable(ticket.key())));
  }

  /** Names the activity; whoever does leaves a ticket, in which the name is. */
  public void key(String name) {
    key = name;
    wantsTicket = true;
  }

  /** What the activity is found by, or null. */
  @Nullable String key() {
    return key;
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
    if (progress != null) {
      return progress;
    }
    try {
      return attempt.details().progress();
    } catch (RuntimeException e) { // The hand-off is made; nothing may fail the attempt now.
      log.warn("The last progress of {} is unreadable here, and is not kept", attempt.known(), e);
      return null;
    }
  }

  /** How long the attempt waits; zero if only the schedule-to-close time-out ends it. */
  Duration time() {
    return wait;
  }

  Duration heartbeatTimeout() {
    return heartbeatTimeout;
  }
}
