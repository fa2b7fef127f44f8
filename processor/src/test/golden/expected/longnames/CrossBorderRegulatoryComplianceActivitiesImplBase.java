package longnames;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ParkingActivities;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link CrossBorderRegulatoryComplianceActivities}.
 * Temporal calls the final methods. Each parks its activity, and calls the hand-off of the
 * same name, whose last parameter is the handle. If that throws, the attempt fails.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class CrossBorderRegulatoryComplianceActivitiesImplBase extends ParkingActivities
      implements CrossBorderRegulatoryComplianceActivities {
  /** Parks with the worker's own client and plain callback tokens. */
  protected CrossBorderRegulatoryComplianceActivitiesImplBase() {
  }

  /** Parks with the given client, whose codec makes the callback tokens. */
  protected CrossBorderRegulatoryComplianceActivitiesImplBase(AsyncActivityClient client) {
    super(client);
  }

  @Override
  public final Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>> requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      String internationalTransferReferenceNumber, List<String> beneficiaryIdentificationDocuments,
      Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>> previousVerifications,
      boolean skipVerificationOfKnownBeneficiaries) {
    return asyncActivityParking().park((client, address) ->
        this.requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(internationalTransferReferenceNumber,
            beneficiaryIdentificationDocuments, previousVerifications,
            skipVerificationOfKnownBeneficiaries,
            new CrossBorderRegulatoryComplianceActivitiesCompleter.RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(client, address)));
  }

  /**
   * Hands the {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} activity off: gives {@code pending.token()} to the outside.
   */
  protected abstract void requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      String internationalTransferReferenceNumber, List<String> beneficiaryIdentificationDocuments,
      Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>> previousVerifications,
      boolean skipVerificationOfKnownBeneficiaries,
      CrossBorderRegulatoryComplianceActivitiesCompleter.RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount pending)
      throws Exception;
}
