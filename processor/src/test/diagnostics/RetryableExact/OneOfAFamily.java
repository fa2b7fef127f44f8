package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneOfAFamily {
  @AsyncActivity(
      attempts = Attempts.EXACT,
      failure = Rejected.class) // AsyncActivity.RetryableExact
  String approve(String id);

  @AsyncActivity(failure = Rejected.class)
  String any(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  @AsyncFailure(retryable = true)
  record Unavailable(String who) implements Rejected {}
}
