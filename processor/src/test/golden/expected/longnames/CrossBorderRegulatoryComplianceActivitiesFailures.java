package longnames;

import dev.asyncactivity.internal.AsyncActivityGenerated;
import dev.asyncactivity.internal.failure.DeclaredFailure;
import dev.asyncactivity.internal.failure.DeclaredFailures;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The declared failures of {@link CrossBorderRegulatoryComplianceActivities}. */
@Generated("dev.asyncactivity.processor.AsyncActivityProcessor")
@AsyncActivityGenerated
public final class CrossBorderRegulatoryComplianceActivitiesFailures {
  /**
   * The failure type of {@link CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers.TheBeneficiaryOfTheTransferIsOnAListOfTheRegulator}.
   */
  public static final String THE_BENEFICIARY_OF_THE_TRANSFER_IS_ON_A_LIST_OF_THE_REGULATOR_TYPE =
      "TheBeneficiaryOfTheTransferIsOnAListOfTheRegulator";

  /**
   * The failure type of {@link CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers.TheRegulatorOfTheReceivingCountryCannotBeReached}.
   */
  public static final String THE_REGULATOR_OF_THE_RECEIVING_COUNTRY_CANNOT_BE_REACHED_TYPE =
      "TheRegulatorOfTheReceivingCountryCannotBeReached";

  private static final DeclaredFailures<CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers> CROSS_BORDER_REGULATORY_COMPLIANCE_VERIFICATION_FAILURE_FOR_INTERNATIONAL_TRANSFERS =
      DeclaredFailures.of(
      DeclaredFailure.nonRetryable(THE_BENEFICIARY_OF_THE_TRANSFER_IS_ON_A_LIST_OF_THE_REGULATOR_TYPE,
          CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers.TheBeneficiaryOfTheTransferIsOnAListOfTheRegulator.class)
          .withMessage(CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers.TheBeneficiaryOfTheTransferIsOnAListOfTheRegulator::message),
      DeclaredFailure.nonRetryable(THE_REGULATOR_OF_THE_RECEIVING_COUNTRY_CANNOT_BE_REACHED_TYPE,
          CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers.TheRegulatorOfTheReceivingCountryCannotBeReached.class));

  private CrossBorderRegulatoryComplianceActivitiesFailures() {
  }

  /**
   * Returns the declared failure that the {@code RequestRegulatoryApprovalForAnInternationalTransferOfALargeAmount} activity ended with, if any.
   */
  public static Optional<CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers> requestRegulatoryApprovalForAnInternationalTransferOfALargeAmount(
      ActivityFailure failure) {
    return CROSS_BORDER_REGULATORY_COMPLIANCE_VERIFICATION_FAILURE_FOR_INTERNATIONAL_TRANSFERS.find(failure);
  }

  /** Converts a declared failure to Temporal's, for the worker's own code to throw. */
  public static ApplicationFailure toApplicationFailure(
      CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers failure) {
    return CROSS_BORDER_REGULATORY_COMPLIANCE_VERIFICATION_FAILURE_FOR_INTERNATIONAL_TRANSFERS.toApplicationFailure(failure);
  }
}
