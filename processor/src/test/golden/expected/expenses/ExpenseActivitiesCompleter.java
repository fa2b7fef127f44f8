package expenses;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ExpenseActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ExpenseActivitiesCompleter {
  private final AsyncActivityClient client;

  private ExpenseActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ExpenseActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ExpenseActivitiesCompleter create(AsyncActivityClient client) {
    return new ExpenseActivitiesCompleter(client);
  }

  /**
   * The activity {@code RequestApproval} of a callback token.
   */
  public RequestApproval requestApproval(String token) {
    return new RequestApproval(client, client.openToken(token));
  }

  /**
   * The activity {@code RequestApproval} at an address.
   */
  public RequestApproval requestApproval(ActivityAddress address) {
    return new RequestApproval(client, address);
  }

  /**
   * A parked activity {@code RequestApproval}. Thread-safe.
   */
  public static final class RequestApproval extends ResultHandle<Decision> {
    RequestApproval(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "RequestApproval", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(ApprovalFailure failure) {
      failDeclared(ExpenseActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(ApprovalFailure failure) {
      return tryFailDeclared(ExpenseActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(ApprovalFailure failure) {
      return failDeclaredAsync(ExpenseActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(ReviewProgress progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(ReviewProgress progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(ReviewProgress progress) {
      return heartbeatWithAsync(progress);
    }
  }
}
