package migration;

/** The implementation in the new worker. */
public final class TemporalLoans extends LoanActivitiesImplBase {
  private final Letters letters;

  public TemporalLoans(Letters letters) {
    this.letters = letters;
  }

  @Override
  protected void grant(String customer, LoanActivitiesCompleter.Grant pending) {
    letters.send(customer, pending.token());
  }
}
