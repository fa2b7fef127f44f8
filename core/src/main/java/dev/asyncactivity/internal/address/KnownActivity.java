package dev.asyncactivity.internal.address;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.ById;
import dev.asyncactivity.ActivityAddress.ByKey;
import dev.asyncactivity.ActivityAddress.ByTaskToken;
import dev.asyncactivity.ActivityAddress.InWorkflow;
import dev.asyncactivity.ActivityAddress.Matching;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.internal.address.Target.ByIds;
import dev.asyncactivity.internal.address.Target.ByToken;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the activity that a call is about: what its address says, and what the server
 * has said since. The one place that takes an address apart.
 *
 * @param namespace the namespace
 * @param type the activity type that the handle is for
 * @param attempts whether an earlier attempt's answer counts
 * @param taskToken the task token, or null if the address has none
 * @param listFilter what finds its workflow, or null if the address names that
 * @param key the key that finds it in its workflow, or null if the address has none
 * @param workflowId the workflow id, if known
 * @param runId the run id, if known
 * @param activityId the activity id, or the wait id, if known
 * @param attempt the attempt that the call is about, or 0 if that is to be looked up
 * @param workflowType the workflow type, if known
 * @param taskQueue the activity's task queue, if known
 * @param firstScheduled when its first attempt was scheduled, in ms since 1970, or 0 if not known
 * @param scheduled when its attempt was scheduled, in ms since 1970, or 0 if not known
 * @param waiting whether its workflow waits for it itself, so that a signal answers it
 */
public record KnownActivity(
    String namespace,
    String type,
    Attempts attempts,
    @Nullable TaskToken taskToken,
    @Nullable String listFilter,
    @Nullable String key,
    @Nullable String workflowId,
    @Nullable String runId,
    @Nullable String activityId,
    int attempt,
    @Nullable String workflowType,
    @Nullable String taskQueue,
    long firstScheduled,
    long scheduled,
    boolean waiting) {

  /** What an address says. */
  public static KnownActivity of(
      ActivityAddress address, String namespace, String type, Attempts attempts) {
    if (address instanceof Parked parked) {
      ParkedActivity it = parked.activity();
      return new KnownActivity(
          namespace,
          type,
          attempts,
          it.taskToken(),
          null,
          null,
          it.workflowId(),
          it.runId(),
          it.activityId(),
          it.attempt(),
          it.workflowType(),
          it.taskQueue(),
          it.firstScheduled(),
          it.scheduled(),
          false);
    }
    if (address instanceof Waiting wait) {
      return ofWait(wait, namespace, type, attempts);
    }
    if (address instanceof ByTaskToken raw) {
      return new KnownActivity(
          namespace,
          type,
          attempts,
          raw.taskToken(),
          null,
          null,
          null,
          null,
          null,
          0,
          null,
          null,
          0,
          0,
          false);
    }
    if (address instanceof ById id) {
      return named(
          namespace, type, attempts, null, null, id.workflowId(), id.runId(), id.activityId());
    }
    if (address instanceof InWorkflow in) {
      return named(namespace, type, attempts, null, null, in.workflowId(), null, null);
    }
    if (address instanceof ByKey by) {
      return named(namespace, type, attempts, null, by.key(), by.workflowId(), null, null);
    }
    if (address instanceof Matching matching) {
      return named(namespace, type, attempts, matching.listFilter(), null, null, null, null);
    }
    throw new IllegalStateException("No such kind of address: " + address.getClass());
  }

  private static KnownActivity named(
      String namespace,
      String type,
      Attempts attempts,
      @Nullable String listFilter,
      @Nullable String key,
      @Nullable String workflowId,
      @Nullable String runId,
      @Nullable String activityId) {
    return new KnownActivity(
        namespace,
        type,
        attempts,
        null,
        listFilter,
        key,
        workflowId,
        runId,
        activityId,
        0,
        null,
        null,
        0,
        0,
        false);
  }

  private static KnownActivity ofWait(
      Waiting wait, String namespace, String type, Attempts attempts) {
    return new KnownActivity(
        namespace,
        type,
        attempts,
        null,
        null,
        null,
        wait.workflowId(),
        null,
        wait.waitId(),
        wait.attempt(),
        null,
        null,
        0,
        0,
        true);
  }

  /** The same, in the workflow that the server has found. */
  public KnownActivity inWorkflow(String workflow) {
    return with(workflow, runId, activityId, attempt, workflowType, taskQueue, scheduled);
  }

  /** The same, in the run that the server has named. */
  public KnownActivity inRun(String run, String typeOfWorkflow) {
    String known = workflowType == null ? typeOfWorkflow : workflowType;
    return with(workflowId, run, activityId, attempt, known, taskQueue, scheduled);
  }

  /** The same, as the activity and attempt that the server lists as pending. */
  public KnownActivity pinnedTo(
      String id, int currentAttempt, long scheduledAt, @Nullable String queue) {
    String known = queue == null ? taskQueue : queue;
    return with(workflowId, runId, id, currentAttempt, workflowType, known, scheduledAt);
  }

  /** The same address, as a name for an activity that it has named before. */
  public KnownActivity naming(KnownActivity other) {
    return with(
        other.workflowId, other.runId, other.activityId, 0, other.workflowType, other.taskQueue, 0);
  }

  /** The same, with the task queue that its history names. */
  public KnownActivity onTaskQueue(String queue) {
    return with(workflowId, runId, activityId, attempt, workflowType, queue, scheduled);
  }

  private KnownActivity with(
      @Nullable String workflow,
      @Nullable String run,
      @Nullable String id,
      int ofAttempt,
      @Nullable String typeOfWorkflow,
      @Nullable String queue,
      long scheduledAt) {
    return new KnownActivity(
        namespace,
        type,
        attempts,
        taskToken,
        listFilter,
        key,
        workflow,
        run,
        id,
        ofAttempt,
        typeOfWorkflow,
        queue,
        firstScheduled,
        scheduledAt,
        waiting);
  }

  /** Whether the server must be asked which run and attempt the address names. */
  public boolean isToBeLookedUp() {
    return taskToken == null && attempt == 0;
  }

  /** Whether it can be looked up in its workflow. */
  public boolean hasIds() {
    return workflowId != null && activityId != null;
  }

  /** By the task token, if there is one. */
  public Target target() {
    return taskToken == null ? byIds() : new ByToken(taskToken);
  }

  /** Whatever attempt is current in the run. */
  public ByIds byIds() {
    return new ByIds(
        Objects.requireNonNull(workflowId),
        Objects.requireNonNull(runId),
        Objects.requireNonNull(activityId));
  }

  /** Whether the address holds a token that is not a callback token's, with a checksum. */
  public boolean isByRawToken() {
    return taskToken != null && activityId == null;
  }

  /**
   * The same for all addresses by whose calls the order is kept: callback tokens and ids of one
   * activity have one key, raw task tokens and {@code inWorkflow} each have one of their own.
   */
  public Object orderKey() {
    return hasIds() ? new Key(namespace, workflowId, null, activityId, null) : addressKey();
  }

  /** The activity itself, in its run; of an address that is still to be looked up, the address. */
  public Object callKey() {
    return hasIds() && runId != null
        ? new Key(namespace, workflowId, runId, activityId, null)
        : addressKey();
  }

  private Object addressKey() {
    if (taskToken != null) {
      return taskToken;
    }
    String where = listFilter == null ? workflowId : listFilter;
    return new Key(namespace, where, type, activityId, key);
  }

  private record Key(
      String namespace,
      @Nullable String workflowId,
      @Nullable String within,
      @Nullable String activityId,
      @Nullable String key) {}

  /** For logs: what came from outside is escaped and cut. */
  @Override
  public String toString() {
    return "activity "
        + Quoted.of(type)
        + " (workflow id "
        + Quoted.of(workflowId)
        + ", run id "
        + Quoted.of(runId)
        + ", activity id "
        + Quoted.of(activityId)
        + ", attempt "
        + attempt
        + ")";
  }
}
