package migration;

/** The implementation in the worker that the team has. */
public final class CadenceLoans extends LoanActivitiesCadenceImplBase {
  private final Letters letters;

  public CadenceLoans(Letters letters) {
    this.letters = letters;
  }

  @Override
  protected void grant(String customer, LoanActivitiesCadenceCompleter.Grant pending) {
    letters.send(customer, pending.token());
  }
}
