package interfaces;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link Outer.Inner}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class Outer_InnerCompleter {
  private final AsyncActivityClient client;

  private Outer_InnerCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static Outer_InnerCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static Outer_InnerCompleter create(AsyncActivityClient client) {
    return new Outer_InnerCompleter(client);
  }

  /** Returns a handle for the parked {@code One_Inner} activity that the token identifies. */
  public Inner inner(String token) {
    return new Inner(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code One_Inner} activity at an address. */
  public Inner inner(ActivityAddress address) {
    return new Inner(client, address);
  }

  /** Finds the {@code One_Inner} activities that are pending. */
  public ParkedActivities<Inner> inner() {
    return client.parked("One_Inner", address -> new Inner(client, address));
  }

  /** A parked {@code One_Inner} activity. Thread-safe. */
  public static final class Inner extends ResultHandle<Outer.Value>
      implements FailureHandle<Outer.Denied> {
    Inner(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "One_Inner", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(Outer.Denied failure) {
      return Outer_InnerFailures.toApplicationFailure(failure);
    }
  }
}
