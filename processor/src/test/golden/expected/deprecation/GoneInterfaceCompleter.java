package deprecation;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link GoneInterface}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@Deprecated(
    forRemoval = true
)
@SuppressWarnings("removal")
public final class GoneInterfaceCompleter {
  private final AsyncActivityClient client;

  private GoneInterfaceCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static GoneInterfaceCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static GoneInterfaceCompleter create(AsyncActivityClient client) {
    return new GoneInterfaceCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code GoneInterface_Call} activity that the token identifies.
   */
  public Call call(String token) {
    return new Call(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code GoneInterface_Call} activity at an address. */
  public Call call(ActivityAddress address) {
    return new Call(client, address);
  }

  /** Finds the {@code GoneInterface_Call} activities that are pending. */
  public ParkedActivities<Call> call() {
    return client.parked("GoneInterface_Call", address -> new Call(client, address));
  }

  /** A parked {@code GoneInterface_Call} activity. Thread-safe. */
  public static final class Call extends ResultHandle<String> {
    Call(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "GoneInterface_Call", Attempts.ANY);
    }
  }
}
