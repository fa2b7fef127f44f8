package dev.asyncactivity.testing;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.Parked;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.internal.address.ParkedActivity;
import dev.asyncactivity.testing.internal.fake.FakeActivities;
import dev.asyncactivity.testing.internal.fake.FakeServer;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import java.util.function.Function;

/**
 * Parked activities without workflows and without a Temporal server, for unit tests of what answers
 * them and of hand-offs. The library above is the real one: it refuses what it would refuse in
 * production. Close it at the end of a test. Thread-safe.
 *
 * <p>An activity that something else has parked, such as the SDK's {@code TestActivityEnvironment}
 * with an implementation that was given {@link #client()}, is adopted when it is answered.
 *
 * @since 0.1.0
 */
public final class FakeAsyncActivities implements AutoCloseable {
  private static final ActivityAddress NOWHERE = ActivityAddress.of("nowhere", "none");

  private final FakeActivities activities;
  private final FakeServer server;
  private final AsyncActivityClient client;

  /** A fake of the namespace {@code default}, with the SDK's data converter. */
  public FakeAsyncActivities() {
    this(WorkflowClientOptions.getDefaultInstance());
  }

  /**
   * A fake whose client has options of its own.
   *
   * @param options the options, such as a data converter
   */
  public FakeAsyncActivities(WorkflowClientOptions options) {
    WorkflowClientOptions complete =
        WorkflowClientOptions.newBuilder(options).validateAndBuildWithDefaults();
    activities = new FakeActivities(complete.getNamespace());
    server = new FakeServer(activities, complete);
    client = AsyncActivityClient.create(server.client());
  }

  /**
   * The client for completers and implementations.
   *
   * @return the client, with plain callback tokens
   */
  public AsyncActivityClient client() {
    return client;
  }

  /**
   * The client for what makes completers itself, and for an {@link AsyncActivityClient} with
   * settings.
   *
   * @return the client
   */
  public WorkflowClient workflowClient() {
    return server.client();
  }

  /**
   * Parks an activity, in a workflow of its own.
   *
   * @param method the completer's method
   * @param <H> the type of its handle
   * @return the activity
   */
  public <H extends AsyncActivityHandle> FakeActivity<H> park(Function<ActivityAddress, H> method) {
    ParkedActivity parked = activities.park(method.apply(NOWHERE).activityType());
    return new FakeActivity<>(
        activities.add(parked), method.apply(new Parked(parked)), server.client());
  }

  /**
   * Adopts an activity that something else has parked, or finds one that was adopted when it was
   * answered.
   *
   * @param handle its handle, from the hand-off or from a callback token
   * @param <H> the type of the handle
   * @return the activity
   */
  public <H extends AsyncActivityHandle> FakeActivity<H> adopt(H handle) {
    if (!(handle.address() instanceof Parked parked)) {
      throw new IllegalArgumentException(
          "Only a handle of a hand-off or of a callback token says enough of the activity");
    }
    return new FakeActivity<>(activities.add(parked.activity()), handle, server.client());
  }

  /** The next call does what it is to do, but its answer is lost on the way. */
  public void loseNextAnswer() {
    server.loseNextAnswer();
  }

  /**
   * Whether the server is away. A call ends in an {@code ActivityCompletionFailureException} then,
   * after three tries.
   *
   * @param away true until it is set to false
   */
  public void unreachable(boolean away) {
    server.setUnreachable(away);
  }

  @Override
  public void close() {
    server.close();
  }
}
