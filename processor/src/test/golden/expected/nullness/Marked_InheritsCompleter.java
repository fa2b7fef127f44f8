package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Opens handles for the parked activities of {@link Marked.Inherits}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public final class Marked_InheritsCompleter {
  private final AsyncActivityClient client;

  private Marked_InheritsCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static Marked_InheritsCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static Marked_InheritsCompleter create(AsyncActivityClient client) {
    return new Marked_InheritsCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code Inherits_Inherits} activity that the token identifies.
   */
  public Inherits inherits(String token) {
    return new Inherits(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code Inherits_Inherits} activity at an address. */
  public Inherits inherits(ActivityAddress address) {
    return new Inherits(client, address);
  }

  /** Finds the {@code Inherits_Inherits} activities that are pending. */
  public ParkedActivities<Inherits> inherits() {
    return client.parked("Inherits_Inherits", address -> new Inherits(client, address));
  }

  /** A parked {@code Inherits_Inherits} activity. Thread-safe. */
  public static final class Inherits extends ResultHandle<@Nullable String> {
    Inherits(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Inherits_Inherits", Attempts.ANY);
    }
  }
}
