package dev.asyncactivity.internal.transport;

import dev.asyncactivity.ActivityAddress.TaskToken;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the two ways in which the SDK's client names an activity. */
interface CompletionTarget {

  void complete(ActivityCompletionClient client, @Nullable Object result);

  void fail(ActivityCompletionClient client, ApplicationFailure failure);

  void heartbeat(ActivityCompletionClient client, @Nullable Object details);

  void reportCancellation(ActivityCompletionClient client, @Nullable Object details);

  /** One attempt, by Temporal's task token. */
  record ByToken(TaskToken token) implements CompletionTarget {

    @Override
    public void complete(ActivityCompletionClient client, @Nullable Object result) {
      client.complete(token.bytes(), result);
    }

    @Override
    public void fail(ActivityCompletionClient client, ApplicationFailure failure) {
      client.completeExceptionally(token.bytes(), failure);
    }

    @Override
    public void heartbeat(ActivityCompletionClient client, @Nullable Object details) {
      client.heartbeat(token.bytes(), details);
    }

    @Override
    public void reportCancellation(ActivityCompletionClient client, @Nullable Object details) {
      client.reportCancellation(token.bytes(), details);
    }
  }

  /** Whatever attempt is current, by Temporal's ids. */
  record ByIds(String workflowId, @Nullable String runId, String activityId)
      implements CompletionTarget {

    @Override
    public void complete(ActivityCompletionClient client, @Nullable Object result) {
      client.complete(workflowId, run(), activityId, result);
    }

    @Override
    public void fail(ActivityCompletionClient client, ApplicationFailure failure) {
      client.completeExceptionally(workflowId, run(), activityId, failure);
    }

    @Override
    public void heartbeat(ActivityCompletionClient client, @Nullable Object details) {
      client.heartbeat(workflowId, run(), activityId, details);
    }

    @Override
    public void reportCancellation(ActivityCompletionClient client, @Nullable Object details) {
      client.reportCancellation(workflowId, run(), activityId, details);
    }

    private Optional<String> run() {
      return Optional.ofNullable(runId);
    }
  }
}
