package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SameExplicitType {
  @AsyncActivity(failure = TooMuch.class)
  String approve(String id);

  @AsyncActivity(failure = TooLate.class) // AsyncActivity.SharedFailureType
  String second(String id);

  @AsyncFailure(type = "Rejected")
  record TooMuch(int limit) {}

  @AsyncFailure(type = "Rejected")
  record TooLate(int day) {}
}
