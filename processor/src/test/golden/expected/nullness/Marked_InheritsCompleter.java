package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Finishes the parked activities of {@link Marked.Inherits}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullMarked
public final class Marked_InheritsCompleter {
  private final AsyncActivityClient client;

  private Marked_InheritsCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static Marked_InheritsCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static Marked_InheritsCompleter create(AsyncActivityClient client) {
    return new Marked_InheritsCompleter(client);
  }

  /**
   * The activity {@code Inherits_Inherits} of a callback token.
   */
  public Inherits inherits(String token) {
    return new Inherits(client, client.openToken(token));
  }

  /**
   * The activity {@code Inherits_Inherits} at an address.
   */
  public Inherits inherits(ActivityAddress address) {
    return new Inherits(client, address);
  }

  /**
   * A parked activity {@code Inherits_Inherits}. Thread-safe.
   */
  public static final class Inherits extends ResultHandle<@Nullable String> {
    Inherits(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Inherits_Inherits", Attempts.ANY);
    }
  }
}
