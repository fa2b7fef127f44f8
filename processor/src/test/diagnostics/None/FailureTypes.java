package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface FailureTypes {
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);

  sealed interface Rejected {}

  @AsyncFailure(type = "OverTheLimit")
  record TooMuch(int limit) implements Rejected {}

  @AsyncFailure(type = "example.TooLate")
  record TooLate(int day) implements Rejected {}
}
