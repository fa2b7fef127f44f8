package polls;

/** The provider's name for a payment. */
public record PaymentRef(String id) {}
