package dev.asyncactivity.testing;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.testing.internal.find.Patience;
import dev.asyncactivity.testing.internal.find.Pending;
import dev.asyncactivity.testing.internal.find.PendingActivities;
import dev.asyncactivity.testing.internal.find.Runs;
import dev.asyncactivity.testing.internal.find.SignalWaits;
import dev.asyncactivity.testing.internal.handoff.HandOffInterceptor;
import dev.asyncactivity.testing.internal.handoff.HandOffs;
import dev.asyncactivity.testing.internal.handoff.HandOffs.Fault;
import dev.asyncactivity.testing.internal.time.TestTime;
import io.temporal.client.WorkflowClient;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds parked activities in tests of workflows, answers them, and makes their time pass: on the
 * in-memory server, on {@code TestWorkflowEnvironment.startLocal()} and on any other.
 *
 * <p>An activity is named by the completer's method, {@code completer::requestApproval}, whose
 * handles then answer it. What is looked for is waited for, 10 seconds at most, unless {@link
 * #withPatience} says otherwise; a test that fails is told what is pending instead.
 *
 * <p>An activity that its workflow waits for itself ({@code bySignal}) is found and answered by the
 * same calls. No time is held for it, so the environment's own {@code sleep} passes its time limit.
 *
 * <p>With {@link #interceptor()} in the worker's options the kit knows hand-offs from within: it
 * waits for their end, has callback tokens, and can disturb them. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AsyncActivityTestKit {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration BETWEEN_LISTS = Duration.ofMillis(200);

  /** What addresses no activity: for handles that only tell their type. */
  private static final ActivityAddress NOWHERE = ActivityAddress.of("nowhere", "none");

  private final WorkflowClient client;
  private final PendingActivities activities;
  private final HandOffs handOffs;
  private final TestTime time;
  private final Duration patience;
  private final @Nullable String workflowId;

  private AsyncActivityTestKit(
      WorkflowClient client,
      PendingActivities activities,
      HandOffs handOffs,
      TestTime time,
      Duration patience,
      @Nullable String workflowId) {
    this.client = client;
    this.activities = activities;
    this.handOffs = handOffs;
    this.time = time;
    this.patience = patience;
    this.workflowId = workflowId;
  }

  /**
   * The kit for an environment. On a server that others use as well it sees the workflows that are
   * started from now on.
   *
   * @param environment the environment, in memory or connected with a server
   * @return the kit
   */
  public static AsyncActivityTestKit of(TestWorkflowEnvironment environment) {
    WorkflowClient client = environment.getWorkflowClient();
    HandOffs handOffs = HandOffs.of(client);
    Duration betweenLists = TestTime.isInMemory(environment) ? Duration.ZERO : BETWEEN_LISTS;
    Runs runs = new Runs(client, Instant.now(), betweenLists);
    PendingActivities activities =
        new PendingActivities(runs, handOffs, new SignalWaits(client, runs));
    return new AsyncActivityTestKit(
        client, activities, handOffs, TestTime.of(environment, activities), PATIENCE, null);
  }

  /**
   * What shows hand-offs to the kit, for {@code WorkerFactoryOptions.setWorkerInterceptors} of the
   * environment.
   *
   * @return the interceptor
   */
  public static WorkerInterceptor interceptor() {
    return new HandOffInterceptor();
  }

  /**
   * The same kit with another limit to waiting.
   *
   * @param limit the longest time, in real time
   * @return the kit
   */
  public AsyncActivityTestKit withPatience(Duration limit) {
    return new AsyncActivityTestKit(client, activities, handOffs, time, limit, workflowId);
  }

  /**
   * The same kit, which finds activities in one workflow only.
   *
   * @param id the workflow id
   * @return the kit
   */
  public AsyncActivityTestKit inWorkflow(String id) {
    return new AsyncActivityTestKit(
        client, activities, handOffs, time, patience, Objects.requireNonNull(id, "id"));
  }

  /**
   * The one parked activity of a type; waits for it.
   *
   * @param method the completer's method
   * @param <H> the type of its handle
   * @return the activity
   * @throws AssertionError if there is none in time, or more than one
   */
  public <H extends AsyncActivityHandle> TestedActivity<H> only(
      Function<ActivityAddress, H> method) {
    List<TestedActivity<H>> found = atLeast(method, 1);
    if (found.size() > 1) {
      throw new AssertionError(
          "More than one " + typeOf(method) + " is parked. " + whatIsPending());
    }
    return found.get(0);
  }

  /**
   * The parked activities of a type; waits until there are so many.
   *
   * @param method the completer's method
   * @param number how many there must be
   * @param <H> the type of its handle
   * @return all that are parked then
   * @throws AssertionError if there are fewer in time
   */
  public <H extends AsyncActivityHandle> List<TestedActivity<H>> atLeast(
      Function<ActivityAddress, H> method, int number) {
    return await(
        method,
        Pending::isParked,
        number,
        found ->
            (number == 1 ? "No " : "Only " + found + " of " + number + " ")
                + typeOf(method)
                + " was parked within "
                + patience
                + ". ");
  }

  <H extends AsyncActivityHandle> List<TestedActivity<H>> await(
      Function<ActivityAddress, H> method,
      Predicate<Pending> wanted,
      int number,
      Function<Integer, String> problem) {
    String type = typeOf(method);
    List<List<Pending>> last = new java.util.ArrayList<>(List.of(List.of()));
    boolean enough =
        Patience.of(patience)
            .await(
                () -> {
                  last.set(0, pending().stream().filter(isOf(type)).filter(wanted).toList());
                  return last.get(0).size() >= number;
                });
    if (!enough) {
      throw new AssertionError(problem.apply(last.get(0).size()) + whatIsPending());
    }
    return last.get(0).stream().map(it -> new TestedActivity<>(this, method, it)).toList();
  }

  /**
   * Checks that no activity of a type is pending; waits until the workflows have nothing to do.
   *
   * @param method the completer's method
   * @throws AssertionError if one is pending
   */
  public void none(Function<ActivityAddress, ? extends AsyncActivityHandle> method) {
    String type = typeOf(method);
    activities.runs().refresh();
    Patience.of(patience).await(activities::hasNoWorkflowTask);
    if (!Patience.of(patience).await(() -> pending().stream().noneMatch(isOf(type)))) {
      throw new AssertionError("There is still a " + type + ". " + whatIsPending());
    }
  }

  /**
   * Lets time pass in memory, also while activities are parked: from one deadline on the way to the
   * next, so that what follows from the first happens before the second. It passes for all
   * workflows of the environment.
   *
   * @param duration the time
   * @throws UnsupportedOperationException on a real server, whose time cannot be moved
   */
  public void advance(Duration duration) {
    time.advance(duration);
  }

  /**
   * Gives back what workflows that were closed while an activity was parked hold of the in-memory
   * server's time (sdk-java issue 1138): without it, {@code TestWorkflowEnvironment.sleep} and
   * timers take their real time from then on. {@link #advance} does it by itself.
   */
  public void repairTimeSkipping() {
    time.repair();
  }

  /**
   * Has the worker die in the next hand-off of a type: the hand-off is not made, and the server
   * hears nothing of it. Needs {@link #interceptor()} in the worker.
   *
   * @param method the completer's method
   */
  public void crashNextHandOff(Function<ActivityAddress, ? extends AsyncActivityHandle> method) {
    handOffs.disturbNext(typeOf(method), new Fault.Crash());
  }

  /**
   * Does something just before the next hand-off of a type, such as to answer the activity before
   * anybody has been told of it. Needs {@link #interceptor()} in the worker.
   *
   * @param method the completer's method
   * @param action is given the handle, in the activity's thread; what it throws fails the attempt
   * @param <H> the type of the handle
   */
  public <H extends AsyncActivityHandle> void beforeNextHandOff(
      Function<ActivityAddress, H> method, Consumer<H> action) {
    handOffs.disturbNext(
        typeOf(method), new Fault.Before(address -> action.accept(method.apply(address))));
  }

  /**
   * What is pending, in words: without payloads and tokens.
   *
   * @return a sentence for each activity
   */
  public String whatIsPending() {
    List<Pending> pending = pending();
    return pending.isEmpty()
        ? "No activity is pending."
        : pending.stream()
            .map(Pending::inWords)
            .collect(Collectors.joining("\n  ", "Pending:\n  ", ""));
  }

  /**
   * Whether any activity is pending, of whatever type.
   *
   * @return false if there is none
   */
  public boolean isAnythingPending() {
    return !pending().isEmpty();
  }

  private List<Pending> pending() {
    return activities.all().stream()
        .filter(it -> workflowId == null || it.run().getWorkflowId().equals(workflowId))
        .toList();
  }

  private static Predicate<Pending> isOf(String type) {
    return it -> it.type().equals(type);
  }

  private static String typeOf(Function<ActivityAddress, ? extends AsyncActivityHandle> method) {
    return method.apply(NOWHERE).activityType();
  }

  WorkflowClient client() {
    return client;
  }

  PendingActivities activities() {
    return activities;
  }

  TestTime time() {
    return time;
  }
}
