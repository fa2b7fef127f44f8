package dev.asyncactivity.internal.payload;

import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCompletionClient;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.ActivitySerializationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SDK's own completion client. */
record SdkWay(ActivityCompletionClient client, boolean byToken) implements CompletionWay {

  SdkWay(WorkflowClient client, boolean byToken, @Nullable ActivitySerializationContext context) {
    this(
        context == null
            ? client.newActivityCompletionClient()
            : client.newActivityCompletionClient().withContext(context),
        byToken);
  }

  @Override
  public void complete(ActivityInfo activity, String result) {
    if (byToken) {
      client.complete(activity.getTaskToken(), result);
    } else {
      client.complete(activity.getWorkflowId(), runOf(activity), activity.getActivityId(), result);
    }
  }

  @Override
  public void fail(ActivityInfo activity, ApplicationFailure failure) {
    if (byToken) {
      client.completeExceptionally(activity.getTaskToken(), failure);
    } else {
      client.completeExceptionally(
          activity.getWorkflowId(), runOf(activity), activity.getActivityId(), failure);
    }
  }

  @Override
  public void cancel(ActivityInfo activity, String details) {
    if (byToken) {
      client.reportCancellation(activity.getTaskToken(), details);
    } else {
      client.reportCancellation(
          activity.getWorkflowId(), runOf(activity), activity.getActivityId(), details);
    }
  }

  @Override
  public void heartbeat(ActivityInfo activity, String details) {
    if (byToken) {
      client.heartbeat(activity.getTaskToken(), details);
    } else {
      client.heartbeat(
          activity.getWorkflowId(), runOf(activity), activity.getActivityId(), details);
    }
  }

  private static Optional<String> runOf(ActivityInfo activity) {
    return Optional.of(activity.getWorkflowRunId());
  }
}
