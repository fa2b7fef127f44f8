package loans;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

/** The contract: one parameter for each method, because Java and Go write several differently. */
@CadenceActivityInterface
public interface LoanActivities {

  @AsyncActivity(failure = Refused.class, progress = Progress.class)
  Loan grant(String customer);

  record Loan(String customer, long amount) {}

  record Progress(int percent) {}

  record Refused(String by, String reason) {}
}
