package dev.asyncactivity.internal.worker;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
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

  private final Clocks clocks = new Clocks();

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
    CurrentAttempt attempt = currentAttempt();
    H pending = handle.apply(attempt.client(), attempt.address());
    // Before the hand-off: the outside may complete the activity while the hand-off still runs.
    attempt.park();
    HandOffScope scope = new HandOffScope(attempt, false);
    scope.runHandOff(pending, handOff);
    if (scope.wantsTicket()) {
      attempt.leave(Ticket.of(attempt, null), scope.progress());
    }
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
    return new ActivityPolling(this::currentAttempt, Duration.parse(interval));
  }

  private CurrentAttempt currentAttempt() {
    ActivityExecutionContext context = Activity.getExecutionContext();
    if (context.getInfo().isLocal()) {
      throw localActivity(context.getInfo());
    }
    return new CurrentAttempt(context, client(context));
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
