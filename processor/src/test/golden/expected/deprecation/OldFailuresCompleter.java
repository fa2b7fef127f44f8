package deprecation;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link OldFailures}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldFailuresCompleter {
  private final AsyncActivityClient client;

  private OldFailuresCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static OldFailuresCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static OldFailuresCompleter create(AsyncActivityClient client) {
    return new OldFailuresCompleter(client);
  }

  /**
   * The activity {@code OldFailures_Partly} of a callback token.
   */
  public Partly partly(String token) {
    return new Partly(client, client.openToken(token));
  }

  /**
   * The activity {@code OldFailures_Partly} at an address.
   */
  public Partly partly(ActivityAddress address) {
    return new Partly(client, address);
  }

  /**
   * A parked activity {@code OldFailures_Partly}. Thread-safe.
   */
  public static final class Partly extends VoidHandle {
    Partly(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldFailures_Partly", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(PartlyOldFailure failure) {
      failDeclared(OldFailuresFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(PartlyOldFailure failure) {
      return tryFailDeclared(OldFailuresFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(PartlyOldFailure failure) {
      return failDeclaredAsync(OldFailuresFailures.toApplicationFailure(failure));
    }
  }
}
