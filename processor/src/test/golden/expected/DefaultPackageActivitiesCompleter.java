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
 * Finishes the parked activities of {@link DefaultPackageActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class DefaultPackageActivitiesCompleter {
  private final AsyncActivityClient client;

  private DefaultPackageActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static DefaultPackageActivitiesCompleter create(WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static DefaultPackageActivitiesCompleter create(AsyncActivityClient client) {
    return new DefaultPackageActivitiesCompleter(client);
  }

  /**
   * The activity {@code DefaultPackage_Convert} of a callback token.
   */
  public Convert convert(String token) {
    return new Convert(client, client.openToken(token));
  }

  /**
   * The activity {@code DefaultPackage_Convert} at an address.
   */
  public Convert convert(ActivityAddress address) {
    return new Convert(client, address);
  }

  /**
   * A parked activity {@code DefaultPackage_Convert}. Thread-safe.
   */
  public static final class Convert extends ResultHandle<DefaultPackageResult> {
    Convert(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "DefaultPackage_Convert", Attempts.ANY);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(DefaultPackageActivities.DefaultPackageFailure failure) {
      failDeclared(DefaultPackageActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(DefaultPackageActivities.DefaultPackageFailure failure) {
      return tryFailDeclared(DefaultPackageActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(
        DefaultPackageActivities.DefaultPackageFailure failure) {
      return failDeclaredAsync(DefaultPackageActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(Integer progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(Integer progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(Integer progress) {
      return heartbeatWithAsync(progress);
    }
  }
}
