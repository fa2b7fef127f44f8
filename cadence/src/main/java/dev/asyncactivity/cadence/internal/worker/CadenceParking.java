package dev.asyncactivity.cadence.internal.worker;

import com.uber.cadence.activity.Activity;
import com.uber.cadence.activity.ActivityTask;
import com.uber.cadence.client.WorkflowClient;
import com.uber.cadence.client.WorkflowClientOptions;
import com.uber.cadence.serviceclient.IWorkflowService;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.ActivityAddress.TaskToken;
import dev.asyncactivity.Platform;
import dev.asyncactivity.cadence.CadenceActivityClient;
import dev.asyncactivity.cadence.internal.service.Times;
import dev.asyncactivity.internal.address.ParkedActivity;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parks the activity that runs in the current thread: captures its task token, runs the hand-off
 * and lets the method return without completing. For generated code; thread-safe.
 *
 * @since 0.1.0
 */
public final class CadenceParking {
  private final @Nullable CadenceActivityClient configured;

  /** By the worker's service: an implementation may be registered with several workers. */
  private final Map<Connection, CadenceActivityClient> workersOwn = new ConcurrentHashMap<>();

  private CadenceParking(@Nullable CadenceActivityClient configured) {
    this.configured = configured;
  }

  private record Connection(IWorkflowService service, String domain) {
    CadenceActivityClient newClient() {
      return CadenceActivityClient.create(
          WorkflowClient.newInstance(
              service, WorkflowClientOptions.newBuilder().setDomain(domain).build()));
    }
  }

  /**
   * Parks with the worker's own service, the SDK's data converter and plain callback tokens.
   *
   * @return the parking
   */
  public static CadenceParking withWorkerService() {
    return new CadenceParking(null);
  }

  /**
   * Parks with a client of its own.
   *
   * @param client the client
   * @return the parking
   */
  public static CadenceParking with(CadenceActivityClient client) {
    return new CadenceParking(Objects.requireNonNull(client, "client"));
  }

  /**
   * Parks the activity. When this has returned, the activity's method must return.
   *
   * @param handOff gives the callback token to the outside; what it throws fails the attempt
   * @param <R> the activity's result
   * @return what the activity's method returns, which Cadence ignores: null, said to be a result
   */
  public <R extends @Nullable Object> R park(HandOff handOff) {
    ActivityTask task = Activity.getTask();
    try {
      // Before the hand-off: the outside may complete the activity while the hand-off still runs.
      Activity.doNotCompleteOnReturn();
    } catch (UnsupportedOperationException e) {
      throw localActivity(task);
    }
    try {
      handOff.handOff(client(), addressOf(task, Activity.getDomain()));
    } catch (Exception e) {
      throw Activity.wrap(e);
    }
    return null;
  }

  /**
   * The address that the hand-off of an activity is given. Cadence counts attempts from 0.
   *
   * @param task the activity
   * @param domain its domain
   * @return its address
   */
  public static Parked addressOf(ActivityTask task, String domain) {
    return new Parked(
        new ParkedActivity(
            new TaskToken(task.getTaskToken()),
            domain,
            task.getWorkflowExecution().getWorkflowId(),
            task.getWorkflowExecution().getRunId(),
            task.getActivityId(),
            task.getActivityType(),
            task.getAttempt() + 1,
            task.getWorkflowType() == null ? null : task.getWorkflowType().getName(),
            null,
            Times.millis(task.getScheduledTimestamp()),
            0,
            Platform.CADENCE));
  }

  private CadenceActivityClient client() {
    String domain = Activity.getDomain();
    if (configured == null) {
      return workersOwn.computeIfAbsent(
          new Connection(Activity.getService(), domain), Connection::newClient);
    }
    if (!configured.domain().equals(domain)) {
      throw new IllegalStateException(
          "The CadenceActivityClient that the implementation was given is of domain "
              + configured.domain()
              + ", but its worker is of "
              + domain
              + ". Give it a client of the worker's domain.");
    }
    return configured;
  }

  private static IllegalStateException localActivity(ActivityTask task) {
    return new IllegalStateException(
        "Activity "
            + task.getActivityType()
            + " is finished from outside, which a local activity cannot be: it has no task token."
            + " Call it through Workflow.newActivityStub, not newLocalActivityStub.");
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
    void handOff(CadenceActivityClient client, ActivityAddress address) throws Exception;
  }
}
