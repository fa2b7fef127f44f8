package dev.asyncactivity.internal.metrics;

import com.uber.m3.tally.Scope;
import dev.asyncactivity.internal.address.KnownActivity;
import dev.asyncactivity.internal.observe.CallObserver;
import dev.asyncactivity.internal.retry.NoAnswerException;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.MetricsTag;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs calls, never a token or a payload, and counts them in the SDK's own metrics scope, under the
 * tags that a worker has. Thread-safe.
 */
public final class MetricsObserver implements CallObserver {
  private static final Logger log = LoggerFactory.getLogger(MetricsObserver.class);

  /** Workflow types and task queues come from callback tokens, and anyone can make a plain one. */
  private static final int MOST_SCOPES = 1000;

  private final Scope scope;
  private final ActivityMeters untagged;
  private final ConcurrentMap<Tags, ActivityMeters> meters = new ConcurrentHashMap<>();

  public MetricsObserver(WorkflowClient client) {
    this.scope =
        client
            .getWorkflowServiceStubs()
            .getOptions()
            .getMetricsScope()
            .tagged(MetricsTag.defaultTags(client.getOptions().getNamespace()));
    this.untagged = new ActivityMeters(scope);
  }

  /** The client's scope, tagged with its namespace. */
  public Scope scope() {
    return scope;
  }

  private record Tags(
      String activityType, @Nullable String workflowType, @Nullable String taskQueue) {

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

  /** The scope for the SDK's own metrics of the calls on an activity. */
  public Scope scopeOf(KnownActivity activity) {
    return metersOf(activity).scope();
  }

  private ActivityMeters metersOf(KnownActivity activity) {
    Tags tags = new Tags(activity.type(), activity.workflowType(), activity.taskQueue());
    ActivityMeters known = meters.get(tags);
    if (known != null) {
      return known;
    }
    return meters.size() < MOST_SCOPES
        ? meters.computeIfAbsent(tags, it -> new ActivityMeters(scope.tagged(it.asMap())))
        : untagged;
  }

  @Override
  public void ended(EndedCall call) {
    ActivityMeters its = metersOf(call.activity());
    its.count(call.operation(), call.outcome(), call.nanos());
    if (call.parkedMillis() >= 0) {
      its.parked(call.parkedMillis());
    }
    log.debug("{} of {}: {}", call.operation(), call.activity(), call.outcome());
  }

  @Override
  public void lookUpFailed(KnownActivity activity, Throwable failure) {
    // Only the code: what a server writes behind it may quote a payload.
    log.warn(
        "Why {} is not pending could not be looked up: {}",
        activity,
        failure instanceof NoAnswerException none ? none.code() : failure.getClass().getName());
  }
}
