package deprecation;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link OldFailures}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldFailuresCompleter {
  private final AsyncActivityClient client;

  private OldFailuresCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static OldFailuresCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static OldFailuresCompleter create(AsyncActivityClient client) {
    return new OldFailuresCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code OldFailures_Partly} activity that the token identifies.
   */
  public Partly partly(String token) {
    return new Partly(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OldFailures_Partly} activity at an address. */
  public Partly partly(ActivityAddress address) {
    return new Partly(client, address);
  }

  /** Finds the {@code OldFailures_Partly} activities that are pending. */
  public ParkedActivities<Partly> partly() {
    return client.parked("OldFailures_Partly", address -> new Partly(client, address));
  }

  /** A parked {@code OldFailures_Partly} activity. Thread-safe. */
  public static final class Partly extends VoidHandle implements FailureHandle<PartlyOldFailure> {
    Partly(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldFailures_Partly", Attempts.ANY);
    }

    @Override
    public ApplicationFailure toApplicationFailure(PartlyOldFailure failure) {
      return OldFailuresFailures.toApplicationFailure(failure);
    }
  }
}
