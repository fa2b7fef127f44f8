package conformance.contract;

/** The result of a review. */
public record Decision(String by, boolean approved) {
  /** The decision that the table's rows complete with. */
  public static final Decision APPROVED = new Decision("ann", true);
}
