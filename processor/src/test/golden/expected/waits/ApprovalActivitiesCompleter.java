package waits;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ApprovalActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ApprovalActivitiesCompleter {
  private final AsyncActivityClient client;

  private ApprovalActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ApprovalActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ApprovalActivitiesCompleter create(AsyncActivityClient client) {
    return new ApprovalActivitiesCompleter(client);
  }

  /**
   * The activity {@code Approve} of a callback token.
   */
  public Approve approve(String token) {
    return new Approve(client, client.openToken(token));
  }

  /**
   * The activity {@code Approve} at an address.
   */
  public Approve approve(ActivityAddress address) {
    return new Approve(client, address);
  }

  /**
   * The activity {@code Confirm} of a callback token.
   */
  public Confirm confirm(String token) {
    return new Confirm(client, client.openToken(token));
  }

  /**
   * The activity {@code Confirm} at an address.
   */
  public Confirm confirm(ActivityAddress address) {
    return new Confirm(client, address);
  }

  /**
   * The activity {@code Count} of a callback token.
   */
  public Count count(String token) {
    return new Count(client, client.openToken(token));
  }

  /**
   * The activity {@code Count} at an address.
   */
  public Count count(ActivityAddress address) {
    return new Count(client, address);
  }

  /**
   * The activity {@code Choose} of a callback token.
   */
  public Choose choose(String token) {
    return new Choose(client, client.openToken(token));
  }

  /**
   * The activity {@code Choose} at an address.
   */
  public Choose choose(ActivityAddress address) {
    return new Choose(client, address);
  }

  /**
   * The activity {@code Review} of a callback token.
   */
  public Review review(String token) {
    return new Review(client, client.openToken(token));
  }

  /**
   * The activity {@code Review} at an address.
   */
  public Review review(ActivityAddress address) {
    return new Review(client, address);
  }

  /**
   * A parked activity {@code Approve}. Thread-safe.
   */
  public static final class Approve extends ResultHandle<Decision> {
    Approve(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Approve", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(Refusal failure) {
      failDeclared(ApprovalActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(Refusal failure) {
      return tryFailDeclared(ApprovalActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(Refusal failure) {
      return failDeclaredAsync(ApprovalActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Confirm}. Thread-safe.
   */
  public static final class Confirm extends VoidHandle {
    Confirm(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Confirm", Attempts.ANY);
    }
  }

  /**
   * A parked activity {@code Count}. Thread-safe.
   */
  public static final class Count extends AsyncActivityHandle {
    Count(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Count", Attempts.ANY);
    }

    /**
     * Completes it; throws {@code NotPendingException} if not accepted.
     */
    public void complete(int result) {
      completeWith(result);
    }

    /**
     * Completes it, and returns what became of the call.
     */
    public CompletionOutcome tryComplete(int result) {
      return tryCompleteWith(result);
    }

    /**
     * Completes it, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> completeAsync(int result) {
      return completeWithAsync(result);
    }
  }

  /**
   * A parked activity {@code Choose}. Thread-safe.
   */
  public static final class Choose extends ResultHandle<List<String>> {
    Choose(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Choose", Attempts.EXACT);
    }
  }

  /**
   * A parked activity {@code Review}. Thread-safe.
   */
  public static final class Review extends ResultHandle<String> {
    Review(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Review", Attempts.ANY);
    }
  }
}
