package names.clashes;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link ClashActivities}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ClashActivitiesCompleter {
  private final AsyncActivityClient client;

  private ClashActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static ClashActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static ClashActivitiesCompleter create(AsyncActivityClient client) {
    return new ClashActivitiesCompleter(client);
  }

  /** Returns a handle for the parked {@code Clashes_All} activity that the token identifies. */
  public All all(String token) {
    return new All(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Clashes_All} activity at an address. */
  public All all(ActivityAddress address) {
    return new All(client, address);
  }

  /** Finds the {@code Clashes_All} activities that are pending. */
  public ParkedActivities<All> all() {
    return client.parked("Clashes_All", address -> new All(client, address));
  }

  /**
   * Returns a handle for the parked {@code Clashes_Failures} activity that the token identifies.
   */
  public Failures failures(String token) {
    return new Failures(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Clashes_Failures} activity at an address. */
  public Failures failures(ActivityAddress address) {
    return new Failures(client, address);
  }

  /** Finds the {@code Clashes_Failures} activities that are pending. */
  public ParkedActivities<Failures> failures() {
    return client.parked("Clashes_Failures", address -> new Failures(client, address));
  }

  /** Returns a handle for the parked {@code Clashes_None} activity that the token identifies. */
  public None none(String token) {
    return new None(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Clashes_None} activity at an address. */
  public None none(ActivityAddress address) {
    return new None(client, address);
  }

  /** Finds the {@code Clashes_None} activities that are pending. */
  public ParkedActivities<None> none() {
    return client.parked("Clashes_None", address -> new None(client, address));
  }

  /** A parked {@code Clashes_All} activity. Thread-safe. */
  public static final class All extends ResultHandle<CompletionOutcome>
      implements FailureHandle<DeclaredFailure>, ProgressHandle<HeartbeatOutcome> {
    All(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Clashes_All", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(DeclaredFailure failure) {
      return ClashActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Clashes_Failures} activity. Thread-safe. */
  public static final class Failures extends ResultHandle<Optional>
      implements FailureHandle<DeclaredFailures> {
    Failures(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Clashes_Failures", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(DeclaredFailures failure) {
      return ClashActivitiesFailures.toApplicationFailure(failure);
    }
  }

  /** A parked {@code Clashes_None} activity. Thread-safe. */
  public static final class None extends VoidHandle {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Clashes_None", Attempts.ANY);
    }
  }
}
