package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SameExplicitType {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.DuplicateFailureType
  String approve(String id);

  sealed interface Rejected {}

  @AsyncFailure(type = "Rejected")
  record TooMuch(int limit) implements Rejected {}

  @AsyncFailure(type = "Rejected")
  record TooLate(int day) implements Rejected {}
}
