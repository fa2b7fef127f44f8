package names.clashes;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link ClashActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class ClashActivitiesCompleter {
  private final AsyncActivityClient client;

  private ClashActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static ClashActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static ClashActivitiesCompleter create(AsyncActivityClient client) {
    return new ClashActivitiesCompleter(client);
  }

  /**
   * The activity {@code Clashes_All} of a callback token.
   */
  public All all(String token) {
    return new All(client, client.openToken(token));
  }

  /**
   * The activity {@code Clashes_All} at an address.
   */
  public All all(ActivityAddress address) {
    return new All(client, address);
  }

  /**
   * The activity {@code Clashes_Failures} of a callback token.
   */
  public Failures failures(String token) {
    return new Failures(client, client.openToken(token));
  }

  /**
   * The activity {@code Clashes_Failures} at an address.
   */
  public Failures failures(ActivityAddress address) {
    return new Failures(client, address);
  }

  /**
   * The activity {@code Clashes_None} of a callback token.
   */
  public None none(String token) {
    return new None(client, client.openToken(token));
  }

  /**
   * The activity {@code Clashes_None} at an address.
   */
  public None none(ActivityAddress address) {
    return new None(client, address);
  }

  /**
   * A parked activity {@code Clashes_All}. Thread-safe.
   */
  public static final class All extends ResultHandle<CompletionOutcome> {
    All(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Clashes_All", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(DeclaredFailure failure) {
      failDeclared(ClashActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public dev.asyncactivity.CompletionOutcome tryFail(DeclaredFailure failure) {
      return tryFailDeclared(ClashActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<dev.asyncactivity.CompletionOutcome> failAsync(
        DeclaredFailure failure) {
      return failDeclaredAsync(ClashActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(HeartbeatOutcome progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public dev.asyncactivity.HeartbeatOutcome tryHeartbeat(HeartbeatOutcome progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<dev.asyncactivity.HeartbeatOutcome> heartbeatAsync(
        HeartbeatOutcome progress) {
      return heartbeatWithAsync(progress);
    }
  }

  /**
   * A parked activity {@code Clashes_Failures}. Thread-safe.
   */
  public static final class Failures extends ResultHandle<Optional> {
    Failures(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Clashes_Failures", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(DeclaredFailures failure) {
      failDeclared(ClashActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public dev.asyncactivity.CompletionOutcome tryFail(DeclaredFailures failure) {
      return tryFailDeclared(ClashActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<dev.asyncactivity.CompletionOutcome> failAsync(
        DeclaredFailures failure) {
      return failDeclaredAsync(ClashActivitiesFailures.toApplicationFailure(failure));
    }
  }

  /**
   * A parked activity {@code Clashes_None}. Thread-safe.
   */
  public static final class None extends VoidHandle {
    None(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Clashes_None", Attempts.ANY);
    }
  }
}
