package nullness.declarations;

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
 * Finishes the parked activities of {@link DeclarationActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DeclarationActivitiesCompleter {
  private final AsyncActivityClient client;

  private DeclarationActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static DeclarationActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static DeclarationActivitiesCompleter create(AsyncActivityClient client) {
    return new DeclarationActivitiesCompleter(client);
  }

  /**
   * The activity {@code Declarations_Declaration} of a callback token.
   */
  public Declaration declaration(String token) {
    return new Declaration(client, client.openToken(token));
  }

  /**
   * The activity {@code Declarations_Declaration} at an address.
   */
  public Declaration declaration(ActivityAddress address) {
    return new Declaration(client, address);
  }

  /**
   * The activity {@code Declarations_Both} of a callback token.
   */
  public Both both(String token) {
    return new Both(client, client.openToken(token));
  }

  /**
   * The activity {@code Declarations_Both} at an address.
   */
  public Both both(ActivityAddress address) {
    return new Both(client, address);
  }

  /**
   * A parked activity {@code Declarations_Declaration}. Thread-safe.
   */
  public static final class Declaration extends AsyncActivityHandle {
    Declaration(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Declarations_Declaration", Attempts.ANY);
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
   * A parked activity {@code Declarations_Both}. Thread-safe.
   */
  public static final class Both extends AsyncActivityHandle {
    Both(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Declarations_Both", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete() {
      completeWith(null);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete() {
      return tryCompleteWith(null);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync() {
      return completeWithAsync(null);
    }
  }
}
