package longnames;

public sealed interface CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers {

  record TheBeneficiaryOfTheTransferIsOnAListOfTheRegulator(String message)
      implements CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers {}

  record TheRegulatorOfTheReceivingCountryCannotBeReached(String country)
      implements CrossBorderRegulatoryComplianceVerificationFailureForInternationalTransfers {}
}
