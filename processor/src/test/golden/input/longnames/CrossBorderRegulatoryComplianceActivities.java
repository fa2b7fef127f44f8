package longnames;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

/** Names as large companies make them: how the lines wrap. */
@ActivityInterface
public interface CrossBorderRegulatoryComplianceActivities {

  @AsyncActivity(
      failure = CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers.class,
      progress = ComplianceVerificationProgressOfOneInternationalTransfer.class,
      attempts = Attempts.EXACT)
  Map<String, List<ComplianceVerificationProgressOfOneInternationalTransfer>>
      requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
          String internationalTransferReferenceNumber,
          List<String> beneficiaryIdentificationDocuments,
          Map<String, List<ComplianceVerificationProgressOfOneInternationalTransfer>> previousVerifications,
          boolean skipVerificationOfKnownBeneficiaries);

  record ComplianceVerificationProgressOfOneInternationalTransfer(String step) {}
}
