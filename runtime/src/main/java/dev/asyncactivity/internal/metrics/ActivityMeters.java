package dev.asyncactivity.internal.metrics;

import com.uber.m3.tally.Counter;
import com.uber.m3.tally.Scope;
import com.uber.m3.tally.Timer;
import com.uber.m3.util.Duration;
import io.temporal.serviceclient.MetricsTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The meters of the calls on activities with the same tags. Each is made once: to tag a scope costs
 * fifty times as much as to count. Thread-safe.
 */
final class ActivityMeters {
  private final Scope scope;
  private final ConcurrentMap<String, Operation> operations = new ConcurrentHashMap<>();

  ActivityMeters(Scope scope) {
    this.scope = scope;
  }

  /** The scope with the activities' tags, for the meters of gRPC calls. */
  Scope scope() {
    return scope;
  }

  /** Counts an ended call. */
  void count(String operation, String outcome, long nanos) {
    operations
        .computeIfAbsent(
            operation, it -> new Operation(scope.tagged(Map.of(MetricsTag.OPERATION_NAME, it))))
        .count(outcome, nanos);
  }

  /** Times how long an activity had been parked. */
  void parked(long millis) {
    scope.timer(MetricNames.PARKED).record(Duration.ofMillis(millis));
  }

  private static final class Operation {
    private final Scope scope;
    private final Timer latency;
    private final ConcurrentMap<String, Counter> byOutcome = new ConcurrentHashMap<>();

    Operation(Scope scope) {
      this.scope = scope;
      this.latency = scope.timer(MetricNames.CALL_LATENCY);
    }

    void count(String outcome, long nanos) {
      latency.record(Duration.ofNanos(nanos));
      byOutcome
          .computeIfAbsent(
              outcome,
              it -> scope.tagged(Map.of(MetricNames.OUTCOME_TAG, it)).counter(MetricNames.CALLS))
          .inc(1);
    }
  }
}
