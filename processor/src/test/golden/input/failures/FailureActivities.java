package failures;

import dev.asyncactivity.AsyncActivity;
import failures.elsewhere.RemoteFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "Failures_")
public interface FailureActivities {

  @AsyncActivity(failure = ChargeFailure.class)
  String charge(Order order);

  /** The same family on two methods. */
  @AsyncActivity(failure = ChargeFailure.class)
  String chargeAgain(Order order);

  /** One of the family alone. */
  @AsyncActivity(failure = ChargeFailure.Declined.class)
  String chargeOnce(Order order);

  @AsyncActivity(failure = Split.class)
  String split(Order order);

  @AsyncActivity(failure = RemoteFailure.class)
  String remote(Order order);

  @AsyncActivity(failure = NoComponentsType.class)
  String clash(Order order);

  @AsyncActivity
  String without(Order order);

  /** Throws what the outside could report. */
  String ordinary(Order order);
}
