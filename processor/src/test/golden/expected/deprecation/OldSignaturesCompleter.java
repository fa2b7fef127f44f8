package deprecation;

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
 * Finishes the parked activities of {@link OldSignatures}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldSignaturesCompleter {
  private final AsyncActivityClient client;

  private OldSignaturesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static OldSignaturesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static OldSignaturesCompleter create(AsyncActivityClient client) {
    return new OldSignaturesCompleter(client);
  }

  /**
   * The activity {@code OldSignatures_Result} of a callback token.
   */
  public Result result(String token) {
    return new Result(client, client.openToken(token));
  }

  /**
   * The activity {@code OldSignatures_Result} at an address.
   */
  public Result result(ActivityAddress address) {
    return new Result(client, address);
  }

  /**
   * The activity {@code OldSignatures_Parameters} of a callback token.
   */
  public Parameters parameters(String token) {
    return new Parameters(client, client.openToken(token));
  }

  /**
   * The activity {@code OldSignatures_Parameters} at an address.
   */
  public Parameters parameters(ActivityAddress address) {
    return new Parameters(client, address);
  }

  /**
   * The activity {@code OldSignatures_Held} of a callback token.
   */
  public Held held(String token) {
    return new Held(client, client.openToken(token));
  }

  /**
   * The activity {@code OldSignatures_Held} at an address.
   */
  public Held held(ActivityAddress address) {
    return new Held(client, address);
  }

  /**
   * A parked activity {@code OldSignatures_Result}. Thread-safe.
   */
  public static final class Result extends AsyncActivityHandle {
    Result(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldSignatures_Result", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(OldTypes.Old result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(OldTypes.Old result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(OldTypes.Old result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code OldSignatures_Parameters}. Thread-safe.
   */
  public static final class Parameters extends AsyncActivityHandle {
    Parameters(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldSignatures_Parameters", Attempts.ANY);
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

  /**
   * A parked activity {@code OldSignatures_Held}. Thread-safe.
   */
  public static final class Held extends AsyncActivityHandle {
    Held(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldSignatures_Held", Attempts.ANY);
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
