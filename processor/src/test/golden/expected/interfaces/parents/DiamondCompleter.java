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
 * Finishes the parked activities of {@link Diamond}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DiamondCompleter {
  private final AsyncActivityClient client;

  private DiamondCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static DiamondCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static DiamondCompleter create(AsyncActivityClient client) {
    return new DiamondCompleter(client);
  }

  /**
   * The activity {@code Diamond_Diamond} of a callback token.
   */
  public Diamond diamond(String token) {
    return new Diamond(client, client.openToken(token));
  }

  /**
   * The activity {@code Diamond_Diamond} at an address.
   */
  public Diamond diamond(ActivityAddress address) {
    return new Diamond(client, address);
  }

  /**
   * The activity {@code Diamond_Left} of a callback token.
   */
  public Left left(String token) {
    return new Left(client, client.openToken(token));
  }

  /**
   * The activity {@code Diamond_Left} at an address.
   */
  public Left left(ActivityAddress address) {
    return new Left(client, address);
  }

  /**
   * The activity {@code Diamond_Plain} of a callback token.
   */
  public Plain plain(String token) {
    return new Plain(client, client.openToken(token));
  }

  /**
   * The activity {@code Diamond_Plain} at an address.
   */
  public Plain plain(ActivityAddress address) {
    return new Plain(client, address);
  }

  /**
   * The activity {@code Diamond_Right} of a callback token.
   */
  public Right right(String token) {
    return new Right(client, client.openToken(token));
  }

  /**
   * The activity {@code Diamond_Right} at an address.
   */
  public Right right(ActivityAddress address) {
    return new Right(client, address);
  }

  /**
   * A parked activity {@code Diamond_Diamond}. Thread-safe.
   */
  public static final class Diamond extends ResultHandle<String> {
    Diamond(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Diamond", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Diamond_Left}. Thread-safe.
   */
  public static final class Left extends ResultHandle<String> {
    Left(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Left", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Diamond_Plain}. Thread-safe.
   */
  public static final class Plain extends ResultHandle<String> {
    Plain(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Plain", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(Refused failure) {
      failDeclared(DiamondFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(Refused failure) {
      return tryFailDeclared(DiamondFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(Refused failure) {
      return failDeclaredAsync(DiamondFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Diamond_Right}. Thread-safe.
   */
  public static final class Right extends ResultHandle<String> {
    Right(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Diamond_Right", Attempts.ANY);
    }
  }
}
