package dev.asyncactivity.benchmarks.compile;

import java.util.OptionalLong;

/** What one compilation took. */
record Cost(double millis, OptionalLong allocatedBytes) {
  private static final double NANOS_PER_MILLI = 1e6;

  static Cost of(long nanos) {
    return new Cost(nanos / NANOS_PER_MILLI, OptionalLong.empty());
  }

  static Cost of(long nanos, long allocatedBytes) {
    return new Cost(nanos / NANOS_PER_MILLI, OptionalLong.of(allocatedBytes));
  }
}
