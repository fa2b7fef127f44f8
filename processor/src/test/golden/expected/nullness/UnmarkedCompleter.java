package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;

/** Opens handles for the parked activities of {@link Unmarked}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public final class UnmarkedCompleter {
  private final AsyncActivityClient client;

  private UnmarkedCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static UnmarkedCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static UnmarkedCompleter create(AsyncActivityClient client) {
    return new UnmarkedCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Unmarked_Unmarked} activity that the token identifies.
   */
  public Unmarked unmarked(String token) {
    return new Unmarked(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Unmarked_Unmarked} activity at an address. */
  public Unmarked unmarked(ActivityAddress address) {
    return new Unmarked(client, address);
  }

  /** Finds the {@code Unmarked_Unmarked} activities that are pending. */
  public ParkedActivities<Unmarked> unmarked() {
    return client.parked("Unmarked_Unmarked", address -> new Unmarked(client, address));
  }

  /** A parked {@code Unmarked_Unmarked} activity. Thread-safe. */
  public static final class Unmarked extends ResultHandle<@NonNull String> {
    Unmarked(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Unmarked_Unmarked", Attempts.ANY);
    }
  }
}
