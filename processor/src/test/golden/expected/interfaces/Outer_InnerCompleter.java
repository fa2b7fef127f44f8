package interfaces;

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
 * Finishes the parked activities of {@link Outer.Inner}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class Outer_InnerCompleter {
  private final AsyncActivityClient client;

  private Outer_InnerCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static Outer_InnerCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static Outer_InnerCompleter create(AsyncActivityClient client) {
    return new Outer_InnerCompleter(client);
  }

  /**
   * The activity {@code One_Inner} of a callback token.
   */
  public Inner inner(String token) {
    return new Inner(client, client.openToken(token));
  }

  /**
   * The activity {@code One_Inner} at an address.
   */
  public Inner inner(ActivityAddress address) {
    return new Inner(client, address);
  }

  /**
   * A parked activity {@code One_Inner}. Thread-safe.
   */
  public static final class Inner extends ResultHandle<Outer.Value> {
    Inner(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "One_Inner", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(Outer.Denied failure) {
      failDeclared(Outer_InnerFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(Outer.Denied failure) {
      return tryFailDeclared(Outer_InnerFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(Outer.Denied failure) {
      return failDeclaredAsync(Outer_InnerFailures.toApplicationFailure(failure));
    }
  }
}
