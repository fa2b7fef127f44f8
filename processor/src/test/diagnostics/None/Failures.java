package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;
import java.time.LocalDate;

@ActivityInterface
public interface Failures {
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);

  @AsyncActivity(failure = TooMuch.class)
  String second(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  @AsyncFailure(type = "Late", retryable = true)
  record TooLate(LocalDate day) implements Rejected {}
}
