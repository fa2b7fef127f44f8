package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
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
  public static final class Inherits extends AsyncActivityHandle {
    Inherits(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Inherits_Inherits", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(@Nullable String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(@Nullable String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(@Nullable String result) {
      return completeWithAsync(result);
    }
  }
}
