package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PermitsAClass {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureNotARecord
  String approve(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  final class TooLate implements Rejected {}
}
