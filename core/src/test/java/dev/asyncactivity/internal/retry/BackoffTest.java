package dev.asyncactivity.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration MS = Duration.ofMillis(1);

  @Test
  void growsUpToTheMaximum() {
    Backoff backoff = Backoff.of(MS, MS.multipliedBy(10), 2, MS.multipliedBy(5), 0);

    assertThat(pause(backoff, 1)).isEqualTo(MS);
    assertThat(pause(backoff, 2)).isEqualTo(MS.multipliedBy(2));
    assertThat(pause(backoff, 3)).isEqualTo(MS.multipliedBy(4));
    assertThat(pause(backoff, 4)).isEqualTo(MS.multipliedBy(5));
    assertThat(pause(backoff, Integer.MAX_VALUE)).isEqualTo(MS.multipliedBy(5));
    assertThat(Duration.ofNanos(backoff.pauseNanos(1, true))).isEqualTo(MS.multipliedBy(5));
  }

  @Test
  void isBoundedWithoutAMaximum() {
    Backoff backoff = Backoff.of(MS, MS, 2, null, 0);

    assertThat(pause(backoff, 50)).isEqualTo(MS.multipliedBy(100));
  }

  @Test
  void neverOverflows() {
    Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
    Backoff backoff = Backoff.of(forEver, forEver, 1e300, forEver, 1);

    for (int failures : new int[] {1, 2, 1000, Integer.MAX_VALUE}) {
      assertThat(backoff.pauseNanos(failures, false)).isBetween(0L, Nanos.of(forEver) * 2);
    }
    assertThat(Backoff.of(forEver, forEver, 2, null, 0).pauseNanos(9, false)).isPositive();
  }

  private static Duration pause(Backoff backoff, int failures) {
    return Duration.ofNanos(backoff.pauseNanos(failures, false));
  }
}
