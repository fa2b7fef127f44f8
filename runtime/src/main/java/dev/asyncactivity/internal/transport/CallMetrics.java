package dev.asyncactivity.internal.transport;

import com.uber.m3.tally.Scope;
import dev.asyncactivity.ActivityAddress.Parked;
import io.temporal.serviceclient.MetricsTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Counts calls in the SDK's own metrics scope, under the tags that a worker has. Thread-safe. */
final class CallMetrics {
  private static final List<String> TAGS =
      List.of(MetricsTag.ACTIVITY_TYPE, MetricsTag.WORKFLOW_TYPE, MetricsTag.TASK_QUEUE);

  /** Workflow types and task queues come from callback tokens, and anyone can make a plain one. */
  private static final int MOST_SCOPES = 1000;

  private final Scope scope;
  private final ActivityMeters untagged;
  private final ConcurrentMap<List<@Nullable String>, ActivityMeters> meters =
      new ConcurrentHashMap<>();

  CallMetrics(Scope scope, String namespace) {
    this.scope = scope.tagged(MetricsTag.defaultTags(namespace));
    this.untagged = new ActivityMeters(this.scope);
  }

  /** The meters for calls on an activity, tagged as a worker would have them. */
  ActivityMeters of(Destination destination) {
    List<@Nullable String> values = tagValues(destination);
    ActivityMeters known = meters.get(values);
    if (known != null) {
      return known;
    }
    return meters.size() < MOST_SCOPES
        ? meters.computeIfAbsent(values, it -> new ActivityMeters(scope.tagged(tags(it))))
        : untagged;
  }

  /** In the order of {@link #TAGS}. */
  private static List<@Nullable String> tagValues(Destination destination) {
    return destination.address() instanceof Parked parked
        ? Arrays.asList(destination.activityType(), parked.workflowType(), parked.taskQueue())
        : Arrays.asList(destination.activityType(), null, null);
  }

  private static Map<String, String> tags(List<@Nullable String> values) {
    Map<String, String> tags = new HashMap<>();
    for (int i = 0; i < TAGS.size(); i++) {
      String value = values.get(i);
      if (value != null) {
        tags.put(TAGS.get(i), value);
      }
    }
    return tags;
  }
}
