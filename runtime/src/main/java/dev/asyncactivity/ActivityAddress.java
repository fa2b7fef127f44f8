package dev.asyncactivity;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one parked activity: by what a callback token holds, by Temporal's own task token, by
 * Temporal's ids, or as the only pending activity of its type in a workflow.
 *
 * <p>Making an address makes no call to the server. Addresses are immutable, and their {@code
 * toString} never shows a task token.
 *
 * @since 0.1
 */
public sealed interface ActivityAddress {

  /**
   * An address from a raw Temporal task token, as {@code ActivityExecutionContext.getTaskToken()}
   * and the other SDKs give it. A task token dies with its attempt.
   *
   * @param taskToken the bytes, which are copied
   * @return the address
   * @throws IllegalArgumentException if there are no bytes
   */
  static ActivityAddress taskToken(byte[] taskToken) {
    return new ByTaskToken(new TaskToken(taskToken));
  }

  /**
   * An address from a raw Temporal task token in base64: the standard or the URL-safe alphabet,
   * with or without padding.
   *
   * @param base64 the encoded task token
   * @return the address
   * @throws IllegalArgumentException if the text is not base64, is empty, or is a callback token
   */
  static ActivityAddress taskToken(String base64) {
    if (base64.startsWith(TokenCodec.PLAIN_PREFIX) || base64.startsWith(TokenCodec.SEALED_PREFIX)) {
      throw new IllegalArgumentException(
          "This is a callback token: give it to the completer's method as it is, without"
              + " ActivityAddress.taskToken");
    }
    String urlSafe = base64.replace('+', '-').replace('/', '_');
    try {
      return taskToken(Base64.getUrlDecoder().decode(urlSafe));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Not a task token in base64", e);
    }
  }

  /**
   * An address from Temporal's own ids, in the workflow's current run. It names whatever attempt is
   * current.
   *
   * @param workflowId the workflow id
   * @param activityId the activity id, from {@code ActivityInfo.getActivityId()}
   * @return the address
   */
  static ActivityAddress of(String workflowId, String activityId) {
    return new ById(workflowId, null, activityId);
  }

  /**
   * An address from Temporal's own ids, in one run of the workflow. It names whatever attempt is
   * current.
   *
   * @param workflowId the workflow id
   * @param runId the run id
   * @param activityId the activity id, from {@code ActivityInfo.getActivityId()}
   * @return the address
   */
  static ActivityAddress of(String workflowId, String runId, String activityId) {
    return new ById(workflowId, Objects.requireNonNull(runId, "runId"), activityId);
  }

  /**
   * An address without any token: the one pending activity of the completer method's type in the
   * workflow's current run. Each call on the handle looks it up.
   *
   * @param workflowId the workflow id
   * @return the address
   */
  static ActivityAddress inWorkflow(String workflowId) {
    return new InWorkflow(workflowId);
  }

  /**
   * What a callback token holds.
   *
   * @param taskToken Temporal's task token of the attempt that was parked
   * @param namespace the namespace
   * @param workflowId the workflow id, or null for an activity without a workflow
   * @param runId the run id, or null for an activity without a workflow
   * @param activityId the activity id
   * @param activityType the activity type
   * @param attempt the attempt that was parked, from 1
   * @param workflowType the workflow type, or null if it is not known
   * @param taskQueue the activity's task queue, or null if it is not known; with the workflow type
   *     it is what a data converter's {@code ActivitySerializationContext} needs
   * @since 0.1
   */
  record Parked(
      TaskToken taskToken,
      String namespace,
      @Nullable String workflowId,
      @Nullable String runId,
      String activityId,
      String activityType,
      int attempt,
      @Nullable String workflowType,
      @Nullable String taskQueue)
      implements ActivityAddress {

    /** Checks that every required part is there and the attempt is at least 1. */
    public Parked {
      Objects.requireNonNull(taskToken, "taskToken");
      Objects.requireNonNull(namespace, "namespace");
      Objects.requireNonNull(activityId, "activityId");
      Objects.requireNonNull(activityType, "activityType");
      if (attempt < 1) {
        throw new IllegalArgumentException("The attempt is " + attempt + ", but counts from 1");
      }
    }

    /** A task token is of one activity. Addresses are looked up in every call. */
    @Override
    public int hashCode() {
      return taskToken.hashCode();
    }
  }

  /**
   * A raw Temporal task token.
   *
   * @param taskToken the task token
   * @since 0.1
   */
  record ByTaskToken(TaskToken taskToken) implements ActivityAddress {

    /** Checks that the task token is there. */
    public ByTaskToken {
      Objects.requireNonNull(taskToken, "taskToken");
    }
  }

  /**
   * Temporal's own ids.
   *
   * @param workflowId the workflow id
   * @param runId the run id, or null for the current run
   * @param activityId the activity id
   * @since 0.1
   */
  record ById(String workflowId, @Nullable String runId, String activityId)
      implements ActivityAddress {

    /** Checks that the ids are there. */
    public ById {
      Objects.requireNonNull(workflowId, "workflowId");
      Objects.requireNonNull(activityId, "activityId");
    }
  }

  /**
   * The one pending activity of its type in a workflow.
   *
   * @param workflowId the workflow id
   * @since 0.1
   */
  record InWorkflow(String workflowId) implements ActivityAddress {

    /** Checks that the workflow id is there. */
    public InWorkflow {
      Objects.requireNonNull(workflowId, "workflowId");
    }
  }

  /**
   * The bytes of a Temporal task token. They are opaque: their layout belongs to the server.
   * Whoever holds them and may write to the namespace can finish the activity, so {@code toString}
   * shows only their number.
   *
   * @since 0.1
   */
  final class TaskToken {
    private final byte[] bytes;

    /**
     * Copies the bytes.
     *
     * @param bytes the task token
     * @throws IllegalArgumentException if there are none
     */
    public TaskToken(byte[] bytes) {
      if (bytes.length == 0) {
        throw new IllegalArgumentException("The task token is empty");
      }
      this.bytes = bytes.clone();
    }

    /**
     * The bytes, as the server made them.
     *
     * @return a copy
     */
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TaskToken && Arrays.equals(bytes, ((TaskToken) other).bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "TaskToken[" + bytes.length + " bytes]";
    }
  }
}
