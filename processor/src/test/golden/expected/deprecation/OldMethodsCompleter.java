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
 * Finishes the parked activities of {@link OldMethods}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
@SuppressWarnings({
    "deprecation",
    "removal"
})
public final class OldMethodsCompleter {
  private final AsyncActivityClient client;

  private OldMethodsCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static OldMethodsCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static OldMethodsCompleter create(AsyncActivityClient client) {
    return new OldMethodsCompleter(client);
  }

  /**
   * The activity {@code OldMethods_Deprecated} of a callback token.
   */
  @java.lang.Deprecated
  public Deprecated deprecated(String token) {
    return new Deprecated(client, client.openToken(token));
  }

  /**
   * The activity {@code OldMethods_Deprecated} at an address.
   */
  @java.lang.Deprecated
  public Deprecated deprecated(ActivityAddress address) {
    return new Deprecated(client, address);
  }

  /**
   * The activity {@code OldMethods_ForRemoval} of a callback token.
   */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public ForRemoval forRemoval(String token) {
    return new ForRemoval(client, client.openToken(token));
  }

  /**
   * The activity {@code OldMethods_ForRemoval} at an address.
   */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public ForRemoval forRemoval(ActivityAddress address) {
    return new ForRemoval(client, address);
  }

  /**
   * The activity {@code OldMethods_Current} of a callback token.
   */
  public Current current(String token) {
    return new Current(client, client.openToken(token));
  }

  /**
   * The activity {@code OldMethods_Current} at an address.
   */
  public Current current(ActivityAddress address) {
    return new Current(client, address);
  }

  /**
   * A parked activity {@code OldMethods_Deprecated}. Thread-safe.
   */
  @java.lang.Deprecated
  public static final class Deprecated extends ResultHandle<String> {
    Deprecated(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldMethods_Deprecated", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(OldMethods.OldMethodFailure failure) {
      failDeclared(OldMethodsFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(OldMethods.OldMethodFailure failure) {
      return tryFailDeclared(OldMethodsFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(OldMethods.OldMethodFailure failure) {
      return failDeclaredAsync(OldMethodsFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code OldMethods_ForRemoval}. Thread-safe.
   */
  @java.lang.Deprecated(
      forRemoval = true
  )
  public static final class ForRemoval extends ResultHandle<String> {
    ForRemoval(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldMethods_ForRemoval", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code OldMethods_Current}. Thread-safe.
   */
  public static final class Current extends ResultHandle<String> {
    Current(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "OldMethods_Current", Attempts.ANY);
    }
  }
}
