package longnames;

import dev.asyncactivity.AsyncActivityClient;
import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.worker.ActivityParking;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The base of the worker's implementation of {@link CrossBorderRegulatoryComplianceActivities}.
 * An asynchronous method's hand-off has the same name and parameters, and the handle last.
 */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public abstract class CrossBorderRegulatoryComplianceActivitiesImplBase implements CrossBorderRegulatoryComplianceActivities {
  private final ActivityParking parking;

  /**
   * Parks with the worker's own client and plain callback tokens.
   */
  protected CrossBorderRegulatoryComplianceActivitiesImplBase() {
    this.parking = ActivityParking.withWorkerClient();
  }

  /**
   * Parks with the given client, whose codec makes the callback tokens.
   */
  protected CrossBorderRegulatoryComplianceActivitiesImplBase(AsyncActivityClient client) {
    this.parking = ActivityParking.with(client);
  }

  /**
   * Parks activity {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount}:
   * captures its task token, and returns without completing it.
   */
  @Override
  public final Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>> requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      String internationalTransferReferenceNumber, List<String> beneficiaryIdentificationDocuments,
      Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>> previousVerifications,
      boolean skipVerificationOfKnownBeneficiaries) {
    asyncActivityParking()
        .park(
            CrossBorderRegulatoryComplianceActivitiesCompleter.RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount::new,
            pending -> this.requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(internationalTransferReferenceNumber,
                beneficiaryIdentificationDocuments, previousVerifications,
                skipVerificationOfKnownBeneficiaries, pending));
    return null;
  }

  /**
   * Hands activity {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} off:
   * gives {@code pending.token()} to the outside. What it throws fails the attempt.
   */
  protected abstract void requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      String internationalTransferReferenceNumber, List<String> beneficiaryIdentificationDocuments,
      Map<String, List<CrossBorderRegulatoryComplianceActivities.ComplianceVerificationProgressOfOneInternationalTransfer>> previousVerifications,
      boolean skipVerificationOfKnownBeneficiaries,
      CrossBorderRegulatoryComplianceActivitiesCompleter.RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount pending)
      throws Exception;

  /**
   * For the methods above. Not private, so that a subclassing proxy asks its target.
   */
  protected ActivityParking asyncActivityParking() {
    return parking;
  }
}
