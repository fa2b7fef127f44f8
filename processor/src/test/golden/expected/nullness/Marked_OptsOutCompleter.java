package nullness;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/** Opens handles for the parked activities of {@link Marked.OptsOut}. Thread-safe. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@NullUnmarked
public final class Marked_OptsOutCompleter {
  private final AsyncActivityClient client;

  private Marked_OptsOutCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static Marked_OptsOutCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static Marked_OptsOutCompleter create(AsyncActivityClient client) {
    return new Marked_OptsOutCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code OptsOut_OptsOut} activity that the token identifies.
   */
  public OptsOut optsOut(String token) {
    return new OptsOut(client, client.openToken(token));
  }

  /** Returns a handle for the parked {@code OptsOut_OptsOut} activity at an address. */
  public OptsOut optsOut(ActivityAddress address) {
    return new OptsOut(client, address);
  }

  /** Finds the {@code OptsOut_OptsOut} activities that are pending. */
  public ParkedActivities<OptsOut> optsOut() {
    return client.parked("OptsOut_OptsOut", address -> new OptsOut(client, address));
  }

  /** A parked {@code OptsOut_OptsOut} activity. Thread-safe. */
  public static final class OptsOut extends ResultHandle<String> {
    OptsOut(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OptsOut_OptsOut", Attempts.ANY);
    }
  }
}
