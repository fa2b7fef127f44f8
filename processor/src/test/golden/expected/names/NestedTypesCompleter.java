package names;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;

/**
 * Finishes the parked activities of {@link NestedTypes}, from anywhere. Thread-safe.
 */
@javax.annotation.processing.Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class NestedTypesCompleter {
  private final dev.asyncactivity.AsyncActivityClient client;

  private NestedTypesCompleter(dev.asyncactivity.AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static NestedTypesCompleter create(WorkflowClient workflowClient) {
    return create(dev.asyncactivity.AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static NestedTypesCompleter create(dev.asyncactivity.AsyncActivityClient client) {
    return new NestedTypesCompleter(client);
  }

  /**
   * The activity {@code NestedTypes_Nested} of a callback token.
   */
  public Nested nested(java.lang.String token) {
    return new Nested(client, client.openToken(token));
  }

  /**
   * The activity {@code NestedTypes_Nested} at an address.
   */
  public Nested nested(ActivityAddress address) {
    return new Nested(client, address);
  }

  /**
   * The activity {@code NestedTypes_Other} of a callback token.
   */
  public Other other(java.lang.String token) {
    return new Other(client, client.openToken(token));
  }

  /**
   * The activity {@code NestedTypes_Other} at an address.
   */
  public Other other(ActivityAddress address) {
    return new Other(client, address);
  }

  /**
   * A parked activity {@code NestedTypes_Nested}. Thread-safe.
   */
  public static final class Nested extends ResultHandle<NestedTypes.Result> {
    Nested(dev.asyncactivity.AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "NestedTypes_Nested", Attempts.ANY);
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(NestedTypes.Result progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(NestedTypes.Result progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(NestedTypes.Result progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code NestedTypes_Other}. Thread-safe.
   */
  public static final class Other extends ResultHandle<NestedTypes.Generated> {
    Other(dev.asyncactivity.AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "NestedTypes_Other", Attempts.ANY);
    }
  }
}
