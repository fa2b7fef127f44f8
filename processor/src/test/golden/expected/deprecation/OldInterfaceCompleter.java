package deprecation;

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
 * Finishes the parked activities of {@link OldInterface}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@Deprecated
@SuppressWarnings("deprecation")
public final class OldInterfaceCompleter {
  private final AsyncActivityClient client;

  private OldInterfaceCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static OldInterfaceCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static OldInterfaceCompleter create(AsyncActivityClient client) {
    return new OldInterfaceCompleter(client);
  }

  /**
   * The activity {@code OldInterface_Call} of a callback token.
   */
  public Call call(String token) {
    return new Call(client, client.openToken(token));
  }

  /**
   * The activity {@code OldInterface_Call} at an address.
   */
  public Call call(ActivityAddress address) {
    return new Call(client, address);
  }

  /**
   * A parked activity {@code OldInterface_Call}. Thread-safe.
   */
  public static final class Call extends ResultHandle<String> {
    Call(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldInterface_Call", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(OldInterface.OldFailure failure) {
      failDeclared(OldInterfaceFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(OldInterface.OldFailure failure) {
      return tryFailDeclared(OldInterfaceFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(OldInterface.OldFailure failure) {
      return failDeclaredAsync(OldInterfaceFailures.toApplicationFailure(failure));
    }
  }
}
