package migration;

import dev.asyncactivity.CompletionOutcome;
import dev.asyncactivity.InvalidCallbackTokenException;
import migration.LoanActivities.Loan;
import migration.LoanActivities.Refused;

/** The one endpoint: links that were sent before migration day still lead to it. */
public final class Answers {
  private final LoanActivitiesRouter router;

  public Answers(LoanActivitiesCompleter temporal, LoanActivitiesCadenceCompleter cadence) {
    this.router = LoanActivitiesRouter.create(temporal, cadence);
  }

  /** Somebody has clicked on "grant". */
  public String granted(String token, String customer, long amount) {
    try {
      return told(router.grant(token).tryComplete(new Loan(customer, amount)));
    } catch (InvalidCallbackTokenException e) {
      return e.getMessage();
    }
  }

  /** Somebody has clicked on "refuse". */
  public String refused(String token, String by, String reason) {
    try {
      return told(router.grant(token).tryFail(new Refused(by, reason)));
    } catch (InvalidCallbackTokenException e) {
      return e.getMessage();
    }
  }

  private static String told(CompletionOutcome outcome) {
    return outcome instanceof CompletionOutcome.NotPending late
        ? "Too late. " + late.reason().explanation()
        : "Thank you.";
  }
}
