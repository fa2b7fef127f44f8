package longnames;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.HeartbeatOutcome;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Finishes the parked activities of {@link CrossBorderRegulatoryComplianceActivities}, from anywhere. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class CrossBorderRegulatoryComplianceActivitiesCompleter {
  private final AsyncActivityClient client;

  private CrossBorderRegulatoryComplianceActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /**
   * Makes a completer for plain callback tokens.
   */
  public static CrossBorderRegulatoryComplianceActivitiesCompleter create(
      WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /**
   * Makes a completer that works through the given client.
   */
  public static CrossBorderRegulatoryComplianceActivitiesCompleter create(
      AsyncActivityClient client) {
    return new CrossBorderRegulatoryComplianceActivitiesCompleter(client);
  }

  /**
   * The activity {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} of a callback token.
   */
  public RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      String token) {
    return new RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(client,
        client.openToken(token));
  }

  /**
   * The activity {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} at an address.
   */
  public RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      ActivityAddress address) {
    return new RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(client, address);
  }

  /**
   * A parked activity {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount}. Thread-safe.
   */
  public static final class RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount extends ResultHandle<Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>>> {
    RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(AsyncActivityClient client,
        ActivityAddress address) {
      super(client, address, "RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount",
          Attempts.EXACT);
    }

    /**
     * Fails it as declared; throws {@code NotPendingException} if not accepted.
     */
    public void fail(
        CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers failure) {
      failDeclared(CrossBorderRegulatoryComplianceActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns what became of the call.
     */
    public CompletionOutcome tryFail(
        CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers failure) {
      return tryFailDeclared(CrossBorderRegulatoryComplianceActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Fails it as declared, and returns later what became of the call.
     */
    public CompletableFuture<CompletionOutcome> failAsync(
        CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers failure) {
      return failDeclaredAsync(CrossBorderRegulatoryComplianceActivitiesFailures.toApplicationFailure(failure));
    }

    /**
     * Records progress; throws if cancelled, paused, reset or gone.
     */
    public void heartbeat(
        CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer progress) {
      heartbeatWith(progress);
    }

    /**
     * Records progress, and returns what became of the call.
     */
    public HeartbeatOutcome tryHeartbeat(
        CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer progress) {
      return tryHeartbeatWith(progress);
    }

    /**
     * Records progress, and returns later what became of the call.
     */
    public CompletableFuture<HeartbeatOutcome> heartbeatAsync(
        CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer progress) {
      return heartbeatWithAsync(progress);
    }
  }
}
