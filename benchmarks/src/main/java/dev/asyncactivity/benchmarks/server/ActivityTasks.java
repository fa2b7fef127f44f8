package dev.asyncactivity.benchmarks.server;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.common.v1.WorkflowType;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/** Activity tasks as a server gives them out, alike but for their task tokens. */
final class ActivityTasks {
  /** As long as a real server's, where the workflow id is a UUID. */
  private static final int TASK_TOKEN_BYTES = 172;

  private final AtomicLong count = new AtomicLong();
  private final PollActivityTaskQueueResponse first;

  ActivityTasks() {
    Timestamp now = Timestamps.fromMillis(System.currentTimeMillis());
    first =
        PollActivityTaskQueueResponse.newBuilder()
            .setWorkflowNamespace("default")
            .setWorkflowType(WorkflowType.newBuilder().setName("ReviewWorkflow"))
            .setActivityType(ActivityType.newBuilder().setName("Review"))
            .setWorkflowExecution(
                WorkflowExecution.newBuilder()
                    .setWorkflowId("7f0c2c58-6f2b-4e0a-9f57-0c8f6e1d2a3b")
                    .setRunId("0b6c8a1e-3f5d-4c2a-9e7b-1d2f3a4b5c6d"))
            .setActivityId("5c0d7f5e-8a4b-3c1d-b2a9-0f1e2d3c4b5a")
            .setInput(subject())
            .setAttempt(1)
            .setScheduledTime(now)
            .setCurrentAttemptScheduledTime(now)
            .setStartedTime(now)
            .setScheduleToCloseTimeout(Durations.fromDays(2))
            .setStartToCloseTimeout(Durations.fromDays(1))
            .build();
  }

  private static Payloads subject() {
    return Payloads.newBuilder()
        .addPayloads(
            Payload.newBuilder()
                .putMetadata("encoding", ByteString.copyFromUtf8("json/plain"))
                .setData(ByteString.copyFromUtf8("\"expense report 4711\"")))
        .build();
  }

  PollActivityTaskQueueResponse next() {
    byte[] taskToken = new byte[TASK_TOKEN_BYTES];
    ByteBuffer.wrap(taskToken).putLong(count.incrementAndGet());
    return first.toBuilder().setTaskToken(ByteString.copyFrom(taskToken)).build();
  }
}
