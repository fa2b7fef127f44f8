package longnames;

import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.FailureHandle;
import dev.asyncactivity.ParkedActivities;
import dev.asyncactivity.ProgressHandle;
import dev.asyncactivity.ResultHandle;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Opens handles for the parked activities of {@link CrossBorderRegulatoryComplianceActivities}. Thread-safe.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class CrossBorderRegulatoryComplianceActivitiesCompleter {
  private final AsyncActivityClient client;

  private CrossBorderRegulatoryComplianceActivitiesCompleter(AsyncActivityClient client) {
    this.client = client;
  }

  /** Creates a completer for plain callback tokens. */
  public static CrossBorderRegulatoryComplianceActivitiesCompleter create(
      WorkflowClient workflowClient) {
    return create(AsyncActivityClient.create(workflowClient));
  }

  /** Creates a completer that works through the given client. */
  public static CrossBorderRegulatoryComplianceActivitiesCompleter create(
      AsyncActivityClient client) {
    return new CrossBorderRegulatoryComplianceActivitiesCompleter(client);
  }

  /**
   * Returns a handle for the parked {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} activity that the token identifies.
   */
  public RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      String token) {
    return new RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(client,
        client.openToken(token));
  }

  /**
   * Returns a handle for the parked {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} activity at an address.
   */
  public RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      ActivityAddress address) {
    return new RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(client, address);
  }

  /**
   * Finds the {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} activities that are pending.
   */
  public ParkedActivities<RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount> requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      ) {
    return client.parked("RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount",
        address -> new RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(client, address));
  }

  /**
   * A parked {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} activity. Thread-safe.
   */
  public static final class RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount extends ResultHandle<Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>>>
      implements FailureHandle<CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers>, ProgressHandle<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer> {
    RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(AsyncActivityClient client,
        ActivityAddress address) {
      super(client, address, "RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount",
          Attempts.EXACT);
    }

    @Override
    public ApplicationFailure toApplicationFailure(
        CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers failure) {
      return CrossBorderRegulatoryComplianceActivitiesFailures.toApplicationFailure(failure);
    }
  }
}
