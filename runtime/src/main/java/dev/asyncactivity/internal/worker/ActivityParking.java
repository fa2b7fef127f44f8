package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.ActivityAddress.Waiting;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.WaitTicket;
import dev.asyncactivity.internal.address.ParkedActivity;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
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
  private final Map<WorkflowClient, AsyncActivityClient> workersOwn;

  private final Clocks clocks;
  private final @Nullable String key;

  private ActivityParking(@Nullable AsyncActivityClient configured) {
    this.configured = configured;
    this.workersOwn = Collections.synchronizedMap(new IdentityHashMap<>());
    this.clocks = new Clocks();
    this.key = null;
  }

  private ActivityParking(ActivityParking unnamed, String key) {
    this.configured = unnamed.configured;
    this.workersOwn = unnamed.workersOwn;
    this.clocks = unnamed.clocks;
    this.key = key;
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
   * Parks an activity that {@code @AsyncActivity(key = …)} names.
   *
   * @param value a text, a number, a UUID or an enum; null for no key
   * @return what parks
   */
  public ActivityParking keyed(@Nullable Object value) {
    if (value == null) {
      return this;
    }
    return new ActivityParking(
        this, value instanceof Enum<?> constant ? constant.name() : value.toString());
  }

  /**
   * Parks the activity. When this has returned, the activity's method must return.
   *
   * @param handOff gives the callback token to the outside; what it throws fails the attempt
   * @param <R> the activity's result
   * @return what the activity's method returns, which Temporal ignores: null, said to be a result
   */
  public <R extends @Nullable Object> R park(HandOff handOff) {
    CurrentAttempt attempt = currentAttempt();
    HandOffScope scope = new HandOffScope(attempt, false);
    scope.run(handOff);
    if (scope.wantsTicket()) {
      attempt.leaveTicket(scope, null);
    }
    return null;
  }

  /**
   * Parks with two clocks, as {@code @AsyncActivity(waitLimit = SCHEDULE_TO_CLOSE)} says.
   *
   * @return what parks
   */
  public LongWait untilScheduleToClose() {
    return new LongWait(this::currentAttempt, clocks);
  }

  /**
   * Polls an activity, as {@code @AsyncActivity(poll = …)} says.
   *
   * @param interval the time between two polls, in the form of {@link Duration#parse}
   * @return what runs an attempt
   */
  public ActivityPolling every(String interval) {
    return new ActivityPolling(this::currentAttempt, Duration.parse(interval), null);
  }

  /**
   * Like {@link #every(String)}, for a method of a primitive type.
   *
   * @param interval the time between two polls, in the form of {@link Duration#parse}
   * @param ignored what the method returns where Temporal ignores it, of the method's own type
   * @return what runs an attempt
   */
  public ActivityPolling every(String interval, Object ignored) {
    return new ActivityPolling(this::currentAttempt, Duration.parse(interval), ignored);
  }

  /**
   * Hands off an activity that its workflow waits for itself, or withdraws it. When this has
   * returned, the hand-off activity is completed.
   *
   * @param activityType the type of the activity that is waited for
   * @param ticket names the wait
   * @param handOff gives the callback token to the outside; what it throws fails the attempt
   */
  public void handOff(String activityType, WaitTicket ticket, HandOff handOff) {
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
      handOff.handOff(client(context), address);
    } catch (Exception e) {
      throw Activity.wrap(e);
    }
  }

  /**
   * The address that the hand-off of an activity is given.
   *
   * @param info the activity
   * @return its address
   */
  @SuppressWarnings("deprecation") // getRunId: its successor is not in SDK 1.30.
  public static Parked addressOf(ActivityInfo info) {
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

  private CurrentAttempt currentAttempt() {
    ActivityExecutionContext context = Activity.getExecutionContext();
    if (context.getInfo().isLocal()) {
      throw localActivity(context.getInfo());
    }
    return new CurrentAttempt(context, client(context), key);
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

  /** Makes the handle, and gives it to the user's code. */
  @FunctionalInterface
  public interface HandOff {

    /**
     * Hands the activity off.
     *
     * @param client what the handle works through
     * @param address the activity
     * @throws Exception what the user's code throws
     */
    void handOff(AsyncActivityClient client, ActivityAddress address) throws Exception;
  }
}
