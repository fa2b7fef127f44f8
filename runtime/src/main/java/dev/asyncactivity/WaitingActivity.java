package dev.asyncactivity;

import dev.asyncactivity.internal.worker.HandOffScope;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** One activity at an address, and what its hand-off says of the wait. */
abstract class WaitingActivity extends AddressedActivity {

  WaitingActivity(
      AsyncActivityClient client, ActivityAddress address, String activityType, Attempts attempts) {
    super(client, address, activityType, attempts);
  }

  /**
   * In the hand-off: the last hand-off of the activity before this one, so that it can remind
   * instead of ask. It is found if that hand-off asked for its own predecessor, too, or the
   * activity has two clocks, and nobody has recorded a heartbeat since without this library.
   *
   * @return the hand-off; empty at the first one, and where it is not known
   * @throws IllegalStateException outside of the hand-off, or in another thread than its own
   */
  public final Optional<PreviousHandOff> previousHandOff() {
    return HandOffScope.of(address()).previous();
  }

  /**
   * In the hand-off: names the activity, so that {@link ActivityAddress#key} finds it, in place of
   * what {@link AsyncActivity#key} says. Where the method has neither that nor {@code waitLimit}
   * nor {@code poll}, each heartbeat loses the key, unless it is by the key.
   *
   * @param key the key
   * @throws IllegalStateException outside of the hand-off, or in another thread than its own
   */
  public final void key(String key) {
    HandOffScope.of(address()).key(Objects.requireNonNull(key, "key"));
  }

  /**
   * In the hand-off of an activity with {@link WaitLimit#SCHEDULE_TO_CLOSE}: how long this attempt
   * waits for the outside. Then it times out, and the retry policy makes the next hand-off. The
   * heartbeat time-out does not count meanwhile.
   *
   * @param time how long, from the end of the hand-off
   * @throws IllegalStateException outside of the hand-off, in another thread than its own, or if
   *     the activity has one clock
   */
  public final void waitFor(Duration time) {
    waitFor(time, Duration.ZERO);
  }

  /**
   * Like {@link #waitFor(Duration)}, with a heartbeat time-out that the outside has to keep to.
   *
   * @param time how long, from the end of the hand-off
   * @param heartbeatTimeout how long the outside may be silent
   */
  public final void waitFor(Duration time, Duration heartbeatTimeout) {
    Objects.requireNonNull(heartbeatTimeout, "heartbeatTimeout");
    if (time.isZero() || time.isNegative() || heartbeatTimeout.isNegative()) {
      throw new IllegalArgumentException("Not positive: " + time + ", " + heartbeatTimeout);
    }
    HandOffScope.of(address()).waitFor(time, heartbeatTimeout);
  }
}
