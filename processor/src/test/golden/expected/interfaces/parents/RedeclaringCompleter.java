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
 * Finishes the parked activities of {@link Redeclaring}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class RedeclaringCompleter {
  private final AsyncActivityClient client;

  private RedeclaringCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static RedeclaringCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static RedeclaringCompleter create(AsyncActivityClient client) {
    return new RedeclaringCompleter(client);
  }

  /**
   * The activity {@code Redeclaring_Plain} of a callback token.
   */
  public Plain plain(String token) {
    return new Plain(client, client.openToken(token));
  }

  /**
   * The activity {@code Redeclaring_Plain} at an address.
   */
  public Plain plain(ActivityAddress address) {
    return new Plain(client, address);
  }

  /**
   * The activity {@code Redeclaring_PlainOrdinary} of a callback token.
   */
  public PlainOrdinary plainOrdinary(String token) {
    return new PlainOrdinary(client, client.openToken(token));
  }

  /**
   * The activity {@code Redeclaring_PlainOrdinary} at an address.
   */
  public PlainOrdinary plainOrdinary(ActivityAddress address) {
    return new PlainOrdinary(client, address);
  }

  /**
   * A parked activity {@code Redeclaring_Plain}. Thread-safe.
   */
  public static final class Plain extends ResultHandle<String> {
    Plain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Redeclaring_Plain", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(Refused failure) {
      failDeclared(RedeclaringFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(Refused failure) {
      return tryFailDeclared(RedeclaringFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(Refused failure) {
      return failDeclaredAsync(RedeclaringFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Redeclaring_PlainOrdinary}. Thread-safe.
   */
  public static final class PlainOrdinary extends ResultHandle<String> {
    PlainOrdinary(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Redeclaring_PlainOrdinary", Attempts.ANY);
    }
  }
}
