package dev.asyncactivity.benchmarks.report;

import java.util.Arrays;

/** Repeated measurements of one thing; not a number where nothing was measured. */
record Spread(double median, double min, double max) {

  static Spread of(double... values) {
    if (values.length == 0) {
      return new Spread(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    return new Spread((sorted[last / 2] + sorted[sorted.length / 2]) / 2, sorted[0], sorted[last]);
  }

  boolean isMeasured() {
    return !Double.isNaN(median);
  }

  Spread dividedBy(double divisor) {
    return new Spread(median / divisor, min / divisor, max / divisor);
  }
}
