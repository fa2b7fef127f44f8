package conformance.endurance;

import java.time.Duration;

/** Tells the seconds since it was last asked. */
final class Stopwatch {
  private long begun = System.nanoTime();

  /** The seconds since it was made or last asked. */
  long lap() {
    long now = System.nanoTime();
    long seconds = Duration.ofNanos(now - begun).toSeconds();
    begun = now;
    return seconds;
  }
}
