package deprecation;

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

/** Opens handles for the parked activities of {@link OldInterface}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@Deprecated
@SuppressWarnings("deprecation")
public final class OldInterfaceCompleter {
  private final AsyncActivityClient client;

  private OldInterfaceCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OldInterfaceCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OldInterfaceCompleter create(AsyncActivityClient client) {
    return new OldInterfaceCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code OldInterface_Call} activity that the token identifies.
   */
  public Call call(String token) {
    return new Call(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldInterface_Call} activity at an address. */
  public Call call(ActivityAddress address) {
    return new Call(client, address);
  }

  /** Finds the {@code OldInterface_Call} activities that are pending. */
  public ParkedActivities<Call> call() {
    return client.parked("OldInterface_Call", address -> new Call(client, address));
  }

  /** A parked {@code OldInterface_Call} activity. Thread-safe. */
  public static final class Call extends ResultHandle<String>
      implements FailureHandle<OldInterface.OldFailure> {
    Call(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldInterface_Call", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(OldInterface.OldFailure failure) {
      return OldInterfaceFailures.toApplicationFailure(failure);
    }
  }
}
