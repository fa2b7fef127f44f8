package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PermitsInterfaces {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureNotARecord AsyncActivity.FailureNotARecord
  String approve(String id);

  sealed interface Rejected {}

  sealed interface ByRule extends Rejected {}

  record TooMuch(int limit) implements ByRule {}

  non-sealed interface ByPerson extends Rejected {}
}
