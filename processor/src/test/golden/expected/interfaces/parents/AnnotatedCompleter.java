package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;

/** Opens handles for the parked activities of {@link Annotated}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class AnnotatedCompleter {
  private final AsyncActivityClient client;

  private AnnotatedCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static AnnotatedCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static AnnotatedCompleter create(AsyncActivityClient client) {
    return new AnnotatedCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Annotated_Annotated} activity that the token identifies.
   */
  public Annotated annotated(String token) {
    return new Annotated(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Annotated_Annotated} activity at an address. */
  public Annotated annotated(ActivityAddress address) {
    return new Annotated(client, address);
  }

  /** Finds the {@code Annotated_Annotated} activities that are pending. */
  public ParkedActivities<Annotated> annotated() {
    return client.parked("Annotated_Annotated", address -> new Annotated(client, address));
  }

  /** A parked {@code Annotated_Annotated} activity. Thread-safe. */
  public static final class Annotated extends ResultHandle<String> {
    Annotated(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Annotated_Annotated", Attempts.ANY);
    }
  }
}
