package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link Child}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ChildCompleter {
  private final AsyncActivityClient client;

  private ChildCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ChildCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ChildCompleter create(AsyncActivityClient client) {
    return new ChildCompleter(client);
  }

  /**
   * The activity {@code Child_Child} of a callback token.
   */
  public Child child(String token) {
    return new Child(client, client.openToken(token));
  }

  /**
   * The activity {@code Child_Child} at an address.
   */
  public Child child(ActivityAddress address) {
    return new Child(client, address);
  }

  /**
   * The activity {@code Annotated_Annotated} of a callback token.
   */
  public Annotated annotated(String token) {
    return new Annotated(client, client.openToken(token));
  }

  /**
   * The activity {@code Annotated_Annotated} at an address.
   */
  public Annotated annotated(ActivityAddress address) {
    return new Annotated(client, address);
  }

  /**
   * A parked activity {@code Child_Child}. Thread-safe.
   */
  public static final class Child extends AsyncActivityHandle {
    Child(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Child_Child", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Annotated_Annotated}. Thread-safe.
   */
  public static final class Annotated extends AsyncActivityHandle {
    Annotated(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Annotated_Annotated", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(String result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(String result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(String result) {
      return completeWithAsync(result);
    }
  }
}
