package dev.asyncactivity;

import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.internal.address.Quoted;
import dev.asyncactivity.internal.token.TokenContent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one parked activity: by what a callback token holds, by Temporal's own task token, by
 * Temporal's ids, by a key of the business, or as the only pending activity of its type in a
 * workflow.
 *
 * <p>Making an address makes no call to the server. Addresses are immutable, and their {@code
 * toString} never shows a task token.
 *
 * @since 0.1
 */
public sealed interface ActivityAddress {

  /**
   * Opens a callback token of any namespace, for an endpoint that chooses the client by it. Makes
   * no call to the server.
   *
   * @param token the callback token
   * @param codec what the token was made with
   * @return the activity: {@link Parked}, or {@link Waiting} if it is answered by a signal
   * @throws InvalidCallbackTokenException if the text is no callback token of the codec
   */
  static OfToken open(@Nullable String token, TokenCodec codec) {
    if (token == null) {
      throw new InvalidCallbackTokenException(
          InvalidCallbackTokenException.Reason.MALFORMED, "There is no callback token: it is null");
    }
    return TokenContent.read(codec.decode(token));
  }

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
   * with or without padding and line breaks.
   *
   * @param base64 the encoded task token
   * @return the address
   * @throws IllegalArgumentException if the text is not base64, is empty, is hex, or is a callback
   *     token
   */
  static ActivityAddress taskToken(String base64) {
    if (base64.startsWith(TokenCodec.PLAIN_PREFIX) || base64.startsWith(TokenCodec.SEALED_PREFIX)) {
      throw new IllegalArgumentException(
          "This is a callback token: give it to the completer's method as it is, without"
              + " ActivityAddress.taskToken");
    }
    String text = base64.replaceAll("\\s", "").replace('+', '-').replace('/', '_');
    if (TaskToken.HEX.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "This looks like hex: give its bytes to ActivityAddress.taskToken(byte[]), as of"
              + " HexFormat.of().parseHex(text)");
    }
    try {
      return taskToken(Base64.getUrlDecoder().decode(text));
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
   * An address without any token: the one pending activity of the completer method's type in the
   * running workflows that a list filter finds, as by a search attribute of your own. Each call on
   * the handle lists and describes them, so it is not for bulk; the server finds a workflow some 50
   * ms after it was started.
   *
   * @param listFilter Temporal's list filter, such as {@code InvoiceId = '4711'}; without {@code
   *     ORDER BY}
   * @return the address
   */
  static ActivityAddress matching(String listFilter) {
    return new Matching(listFilter);
  }

  /**
   * An address without any token: the one pending activity of the completer method's type in the
   * workflow's current run that has a key, as {@link AsyncActivity#key} or {@code pending.key} has
   * given it. Each call on the handle looks it up, by one description of the workflow; it is found
   * from the end of the hand-off on.
   *
   * @param workflowId the workflow id
   * @param key the key
   * @return the address
   */
  static ActivityAddress key(String workflowId, String key) {
    return new ByKey(workflowId, key);
  }

  /**
   * What a callback token holds. Opened with {@code AsyncActivityClient.openToken}, or with {@link
   * #open} by an endpoint that serves several namespaces.
   *
   * @since 0.1
   */
  sealed interface OfToken extends ActivityAddress {

    /** Whose server the activity is in. */
    default Platform platform() {
      return Platform.TEMPORAL; // Cadence's activities are all parked, and no signal answers them.
    }

    /** The namespace; on Cadence, the domain. */
    String namespace();

    /** The workflow id, or null for an activity without a workflow. */
    @Nullable String workflowId();

    /** The activity type. */
    String activityType();

    /** The attempt that was handed off, from 1. */
    int attempt();
  }

  /**
   * An activity that a workflow waits for itself, and that is answered by a signal to it. Without a
   * run id: the wait outlives continue-as-new and a reset.
   *
   * @param namespace the namespace
   * @param workflowId the workflow id
   * @param waitId the workflow's own id for the wait; it finds the wait, and is no secret
   * @param activityType the activity type
   * @param attempt the attempt that was handed off, from 1
   * @since 0.1
   */
  record Waiting(
      String namespace, String workflowId, String waitId, String activityType, int attempt)
      implements OfToken {

    public Waiting {
      Objects.requireNonNull(namespace, "namespace");
      Objects.requireNonNull(workflowId, "workflowId");
      Objects.requireNonNull(waitId, "waitId");
      Objects.requireNonNull(activityType, "activityType");
      if (attempt < 1) {
        throw new IllegalArgumentException("The attempt is " + attempt + ", but counts from 1");
      }
    }

    /** Ids and type, escaped. */
    @Override
    public String toString() {
      return "Waiting[namespace="
          + Quoted.of(namespace)
          + ", workflowId="
          + Quoted.of(workflowId)
          + ", waitId="
          + Quoted.of(waitId)
          + ", activityType="
          + Quoted.of(activityType)
          + ", attempt="
          + attempt
          + "]";
    }
  }

  /**
   * What a callback token of a parked activity holds.
   *
   * @since 0.1
   */
  final class Parked implements OfToken {
    private final ParkedActivity activity;

    /**
     * For the library.
     *
     * @param activity the content of the token
     */
    public Parked(ParkedActivity activity) {
      this.activity = Objects.requireNonNull(activity, "activity");
    }

    /** For the library: everything that the token holds. */
    public ParkedActivity activity() {
      return activity;
    }

    /** Temporal's task token of the attempt that was parked. */
    public TaskToken taskToken() {
      return activity.taskToken();
    }

    @Override
    public Platform platform() {
      return activity.platform();
    }

    /** The namespace; on Cadence, the domain. */
    @Override
    public String namespace() {
      return activity.namespace();
    }

    /** The workflow id, or null for an activity without a workflow. */
    @Override
    public @Nullable String workflowId() {
      return activity.workflowId();
    }

    /** The workflow's run id, or null for an activity without a workflow. */
    public @Nullable String runId() {
      return activity.runId();
    }

    /** The activity id. */
    public String activityId() {
      return activity.activityId();
    }

    /** The activity type. */
    @Override
    public String activityType() {
      return activity.activityType();
    }

    /** The attempt that was parked, from 1. */
    @Override
    public int attempt() {
      return activity.attempt();
    }

    /** The workflow type, or null if it is not known. */
    public @Nullable String workflowType() {
      return activity.workflowType();
    }

    /** The activity's task queue, or null if it is not known. */
    public @Nullable String taskQueue() {
      return activity.taskQueue();
    }

    /** When the activity's first attempt was scheduled, or null if it is not known. */
    public @Nullable Instant firstScheduled() {
      return activity.firstScheduled() == 0
          ? null
          : Instant.ofEpochMilli(activity.firstScheduled());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Parked parked && activity.equals(parked.activity);
    }

    /** A task token is of one activity. */
    @Override
    public int hashCode() {
      return activity.taskToken().hashCode();
    }

    /** Ids and type, escaped; never the task token. */
    @Override
    public String toString() {
      return "Parked[namespace="
          + Quoted.of(namespace())
          + ", workflowId="
          + Quoted.of(workflowId())
          + ", runId="
          + Quoted.of(runId())
          + ", activityId="
          + Quoted.of(activityId())
          + ", activityType="
          + Quoted.of(activityType())
          + ", attempt="
          + attempt()
          + "]";
    }
  }

  /**
   * A raw Temporal task token.
   *
   * @param taskToken the task token
   * @since 0.1
   */
  record ByTaskToken(TaskToken taskToken) implements ActivityAddress {

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

    public InWorkflow {
      Objects.requireNonNull(workflowId, "workflowId");
    }
  }

  /**
   * The one pending activity of its type in the running workflows that a list filter finds.
   *
   * @param listFilter Temporal's list filter
   * @since 0.1
   */
  record Matching(String listFilter) implements ActivityAddress {

    public Matching {
      if (listFilter.isBlank()) {
        throw new IllegalArgumentException("The list filter is empty");
      }
    }
  }

  /**
   * The one pending activity of its type in a workflow that has a key.
   *
   * @param workflowId the workflow id
   * @param key the key
   * @since 0.1.0
   */
  record ByKey(String workflowId, String key) implements ActivityAddress {

    public ByKey {
      Objects.requireNonNull(workflowId, "workflowId");
      Objects.requireNonNull(key, "key");
    }

    /** The workflow; never the key, which is the user's own data. */
    @Override
    public String toString() {
      return "ByKey[workflowId=" + Quoted.of(workflowId) + "]";
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
    /** Of base64 a text so long has other characters, too. */
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2}){16,}|(?:[0-9A-F]{2}){16,}");

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
