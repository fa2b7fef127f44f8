package dev.asyncactivity.internal.transport;

import com.uber.m3.tally.Scope;
import com.uber.m3.util.Duration;
import dev.asyncactivity.ActivityAddress.Parked;
import io.temporal.serviceclient.MetricsTag;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Counts calls in the SDK's own metrics scope, under the tags that a worker has. Thread-safe. */
final class CallMetrics {
  private static final String CALLS = "async_activity_calls";
  private static final String LATENCY = "async_activity_call_latency";
  private static final String OUTCOME = "outcome";

  /** Workflow types and task queues come from callback tokens, and anyone can make a plain one. */
  private static final int MOST_SCOPES = 1000;

  private final Scope scope;
  private final ConcurrentMap<Tags, Scope> scopes = new ConcurrentHashMap<>();

  CallMetrics(Scope scope, String namespace) {
    this.scope = scope.tagged(MetricsTag.defaultTags(namespace));
  }

  private record Tags(
      String activityType, @Nullable String workflowType, @Nullable String taskQueue) {

    static Tags of(Destination destination) {
      return destination.address() instanceof Parked parked
          ? new Tags(destination.activityType(), parked.workflowType(), parked.taskQueue())
          : new Tags(destination.activityType(), null, null);
    }

    Map<String, String> asMap() {
      Map<String, String> tags = new HashMap<>();
      tags.put(MetricsTag.ACTIVITY_TYPE, activityType);
      if (workflowType != null) {
        tags.put(MetricsTag.WORKFLOW_TYPE, workflowType);
      }
      if (taskQueue != null) {
        tags.put(MetricsTag.TASK_QUEUE, taskQueue);
      }
      return tags;
    }
  }

  /** The scope for calls on an activity, as a worker would have it. */
  Scope of(Destination destination) {
    Tags tags = Tags.of(destination);
    Scope known = scopes.get(tags);
    if (known != null) {
      return known;
    }
    return scopes.size() < MOST_SCOPES
        ? scopes.computeIfAbsent(tags, it -> scope.tagged(it.asMap()))
        : scope;
  }

  /** Counts an ended call. */
  static void count(Scope activityScope, String operation, String outcome, long nanos) {
    Scope tagged = activityScope.tagged(Map.of(MetricsTag.OPERATION_NAME, operation));
    tagged.timer(LATENCY).record(Duration.ofNanos(nanos));
    tagged.tagged(Map.of(OUTCOME, outcome)).counter(CALLS).inc(1);
  }
}
