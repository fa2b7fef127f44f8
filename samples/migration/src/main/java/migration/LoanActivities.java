package migration;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import io.temporal.activity.ActivityInterface;

/** The contract. On migration day it gains one annotation, and nothing is renamed. */
@CadenceActivityInterface
@ActivityInterface
public interface LoanActivities {

  @AsyncActivity(failure = Refused.class)
  Loan grant(String customer);

  record Loan(String customer, long amount) {}

  record Refused(String by, String reason) {}
}
