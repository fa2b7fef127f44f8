package interfaces.parents;

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

/** Opens handles for the parked activities of {@link OnlyInherited}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class OnlyInheritedCompleter {
  private final AsyncActivityClient client;

  private OnlyInheritedCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OnlyInheritedCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OnlyInheritedCompleter create(AsyncActivityClient client) {
    return new OnlyInheritedCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code OnlyInherited_Plain} activity that the token identifies.
   */
  public Plain plain(String token) {
    return new Plain(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OnlyInherited_Plain} activity at an address. */
  public Plain plain(ActivityAddress address) {
    return new Plain(client, address);
  }

  /** Finds the {@code OnlyInherited_Plain} activities that are pending. */
  public ParkedActivities<Plain> plain() {
    return client.parked("OnlyInherited_Plain", address -> new Plain(client, address));
  }

  /** A parked {@code OnlyInherited_Plain} activity. Thread-safe. */
  public static final class Plain extends ResultHandle<String> implements FailureHandle<Refused> {
    Plain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OnlyInherited_Plain", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(Refused failure) {
      return OnlyInheritedFailures.toApplicationFailure(failure);
    }
  }
}
