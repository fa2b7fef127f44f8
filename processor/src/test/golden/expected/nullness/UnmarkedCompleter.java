package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;

/**
 * Finishes the parked activities of {@link Unmarked}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public final class UnmarkedCompleter {
  private final AsyncActivityClient client;

  private UnmarkedCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static UnmarkedCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static UnmarkedCompleter create(AsyncActivityClient client) {
    return new UnmarkedCompleter(client);
  }

  /**
   * The activity {@code Unmarked_Unmarked} of a callback token.
   */
  public Unmarked unmarked(String token) {
    return new Unmarked(client, client.openToken(token));
  }

  /**
   * The activity {@code Unmarked_Unmarked} at an address.
   */
  public Unmarked unmarked(ActivityAddress address) {
    return new Unmarked(client, address);
  }

  /**
   * A parked activity {@code Unmarked_Unmarked}. Thread-safe.
   */
  public static final class Unmarked extends ResultHandle<@NonNull String> {
    Unmarked(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Unmarked_Unmarked", Attempts.ANY);
    }
  }
}
