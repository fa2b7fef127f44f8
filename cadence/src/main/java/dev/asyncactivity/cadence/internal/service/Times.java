package dev.asyncactivity.cadence.internal.service;

/**
 * Cadence's times: in nanoseconds on the wire, and in a millionth of that where the SDK divides.
 */
public final class Times {
  private static final long YEAR_2100 = 4_102_444_800_000L;

  private Times() {}

  /** A time in any unit as ms since 1970; 0 if there is none. */
  public static long millis(long time) {
    long millis = time;
    while (millis > YEAR_2100) {
      millis /= 1000;
    }
    return millis;
  }
}
