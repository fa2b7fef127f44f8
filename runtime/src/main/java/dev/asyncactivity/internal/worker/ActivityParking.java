package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Parks the activity that runs in the current thread: captures its task token, runs the hand-off
 * and lets the method return without completing. For generated code; thread-safe.
 *
 * @since 0.1
 */
public final class ActivityParking {
  /** The type of the failure of an asynchronous activity that was called as a local one. */
  private static final String LOCAL_ACTIVITY_TYPE = "AsyncActivity.LocalActivity";

  /** The type of the failure where the worker and the client given to it differ. */
  private static final String OTHER_NAMESPACE_TYPE = "AsyncActivity.OtherNamespace";

  private final @Nullable AsyncActivityClient configured;

  /** By the worker's client: an implementation may be registered with several workers. */
  private final Map<WorkflowClient, AsyncActivityClient> workersOwn =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private ActivityParking(@Nullable AsyncActivityClient configured) {
    this.configured = configured;
  }

  /**
   * Parks with the worker's own client and plain callback tokens.
   *
   * @return the parking
   */
  public static ActivityParking withWorkerClient() {
    return new ActivityParking(null);
  }

  /**
   * Parks with a client of its own.
   *
   * @param client the client
   * @return the parking
   */
  public static ActivityParking with(AsyncActivityClient client) {
    return new ActivityParking(Objects.requireNonNull(client, "client"));
  }

  /**
   * Parks the activity. When this has returned, the activity's method must return; what it returns
   * is ignored.
   *
   * @param handle makes the handle
   * @param handOff gives the callback token to the outside; what it throws fails the attempt
   * @param <H> the type of the handle
   */
  public <H extends AsyncActivityHandle> void park(
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle, HandOff<H> handOff) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    ActivityInfo info = context.getInfo();
    if (info.isLocal()) {
      throw localActivity(info);
    }
    H pending = handle.apply(client(context), addressOf(info));
    // Before the hand-off: the outside may complete the activity while the hand-off still runs.
    context.doNotCompleteOnReturn();
    try {
      handOff.handOff(pending);
    } catch (Exception e) {
      throw Activity.wrap(e);
    }
  }

  /**
   * Hands off an activity that its workflow waits for itself, or withdraws it. When this has
   * returned, the hand-off activity is completed.
   *
   * @param activityType the type of the activity that is waited for
   * @param ticket names the wait
   * @param handle makes the handle
   * @param handOff gives the callback token to the outside; what it throws fails the attempt
   * @param <H> the type of the handle
   */
  public <H extends AsyncActivityHandle> void handOff(
      String activityType,
      WaitTicket ticket,
      BiFunction<AsyncActivityClient, ActivityAddress, H> handle,
      HandOff<H> handOff) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    ActivityInfo info = context.getInfo();
    Waiting address =
        new Waiting(
            info.getNamespace(),
            Objects.requireNonNull(info.getWorkflowId(), "A hand-off runs in a workflow only"),
            ticket.waitId(),
            activityType,
            ticket.attempt());
    try {
      handOff.handOff(handle.apply(client(context), address));
    } catch (Exception e) {
      throw Activity.wrap(e);
    }
  }

  @SuppressWarnings("deprecation") // getRunId: its successor is not in SDK 1.30.
  private static Parked addressOf(ActivityInfo info) {
    return new Parked(
        new ParkedActivity(
            new TaskToken(info.getTaskToken()),
            info.getNamespace(),
            info.getWorkflowId(),
            info.getRunId(),
            info.getActivityId(),
            info.getActivityType(),
            Math.max(1, info.getAttempt()), // The SDK's TestActivityEnvironment leaves it at 0.
            info.getWorkflowType(),
            info.getActivityTaskQueue(),
            info.getScheduledTimestamp(),
            info.getCurrentAttemptScheduledTimestamp()));
  }

  private AsyncActivityClient client(ActivityExecutionContext context) {
    if (configured == null) {
      return workersOwn.computeIfAbsent(context.getWorkflowClient(), AsyncActivityClient::create);
    }
    String namespace = context.getInfo().getNamespace();
    if (!configured.namespace().equals(namespace)) {
      throw ApplicationFailure.newNonRetryableFailure(
          "The AsyncActivityClient that the implementation was given is of namespace "
              + configured.namespace()
              + ", but its worker is of "
              + namespace
              + ". Give it a client of the worker's namespace.",
          OTHER_NAMESPACE_TYPE);
    }
    return configured;
  }

  private static ApplicationFailure localActivity(ActivityInfo info) {
    return ApplicationFailure.newNonRetryableFailure(
        "Activity "
            + info.getActivityType()
            + " is finished from outside, which a local activity cannot be: it has no task token."
            + " Call it through Workflow.newActivityStub, not newLocalActivityStub.",
        LOCAL_ACTIVITY_TYPE);
  }

  /**
   * The user's code that gives the callback token to the outside.
   *
   * @param <H> the type of the handle
   */
  @FunctionalInterface
  public interface HandOff<H extends AsyncActivityHandle> {

    /**
     * Hands the token off.
     *
     * @param pending the activity
     * @throws Exception what the user's code throws
     */
    void handOff(H pending) throws Exception;
  }
}
