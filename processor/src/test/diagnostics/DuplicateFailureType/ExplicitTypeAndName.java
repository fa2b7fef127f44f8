package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ExplicitTypeAndName {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.DuplicateFailureType
  String approve(String id);

  @AsyncActivity(failure = Rejected.class) // AsyncActivity.DuplicateFailureType
  String second(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  @AsyncFailure(type = "TooMuch", retryable = true)
  record TooLate(int day) implements Rejected {}
}
