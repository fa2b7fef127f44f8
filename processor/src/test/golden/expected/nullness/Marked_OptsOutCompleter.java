package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Finishes the parked activities of {@link Marked.OptsOut}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public final class Marked_OptsOutCompleter {
  private final AsyncActivityClient client;

  private Marked_OptsOutCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static Marked_OptsOutCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static Marked_OptsOutCompleter create(AsyncActivityClient client) {
    return new Marked_OptsOutCompleter(client);
  }

  /**
   * The activity {@code OptsOut_OptsOut} of a callback token.
   */
  public OptsOut optsOut(String token) {
    return new OptsOut(client, client.openToken(token));
  }

  /**
   * The activity {@code OptsOut_OptsOut} at an address.
   */
  public OptsOut optsOut(ActivityAddress address) {
    return new OptsOut(client, address);
  }

  /**
   * A parked activity {@code OptsOut_OptsOut}. Thread-safe.
   */
  public static final class OptsOut extends ResultHandle<String> {
    OptsOut(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OptsOut_OptsOut", Attempts.ANY);
    }
  }
}
