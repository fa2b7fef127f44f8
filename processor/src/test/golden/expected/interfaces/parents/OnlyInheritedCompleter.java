package interfaces.parents;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link OnlyInherited}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class OnlyInheritedCompleter {
  private final AsyncActivityClient client;

  private OnlyInheritedCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static OnlyInheritedCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static OnlyInheritedCompleter create(AsyncActivityClient client) {
    return new OnlyInheritedCompleter(client);
  }

  /**
   * The activity {@code OnlyInherited_Plain} of a callback token.
   */
  public Plain plain(String token) {
    return new Plain(client, client.openToken(token));
  }

  /**
   * The activity {@code OnlyInherited_Plain} at an address.
   */
  public Plain plain(ActivityAddress address) {
    return new Plain(client, address);
  }

  /**
   * A parked activity {@code OnlyInherited_Plain}. Thread-safe.
   */
  public static final class Plain extends ResultHandle<String> {
    Plain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OnlyInherited_Plain", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(Refused failure) {
      failDeclared(OnlyInheritedFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(Refused failure) {
      return tryFailDeclared(OnlyInheritedFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(Refused failure) {
      return failDeclaredAsync(OnlyInheritedFailures.toApplicationFailure(failure));
    }
  }
}
