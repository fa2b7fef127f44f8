package dev.asyncactivity.internal.metrics;

/** The names of the metrics. Operators put them on dashboards: they never change. */
final class MetricNames {
  /** A counter, by operation and outcome. */
  static final String CALLS = "async_activity_calls";

  /** A timer, by operation. */
  static final String CALL_LATENCY = "async_activity_call_latency";

  /** A timer: how long an activity had been parked when it was answered. */
  static final String PARKED = "async_activity_parked";

  static final String OUTCOME_TAG = "outcome";

  private MetricNames() {}
}
