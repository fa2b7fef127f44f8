package waits;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.AsyncActivityHandle;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.VoidHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
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
   * The activity {@code Sign} of a callback token.
   */
  public Sign sign(String token) {
    return new Sign(client, client.openToken(token));
  }

  /**
   * The activity {@code Sign} at an address.
   */
  public Sign sign(ActivityAddress address) {
    return new Sign(client, address);
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
   * A parked activity {@code Approve}. Thread-safe.
   */
  public static final class Approve extends ResultHandle<String> {
    Approve(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Approve", Attempts.ANY);
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

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
    }
  }

  /**
   * A parked activity {@code Sign}. Thread-safe.
   */
  public static final class Sign extends VoidHandle {
    Sign(AsyncActivityClient client, ActivityAddress address) {
      super(client, address, "Sign", Attempts.ANY);
    }

    /**
     * Heartbeats keep what the hand-off has left.
     */
    @Override
    protected boolean keepsTicket() {
      return true;
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
}
