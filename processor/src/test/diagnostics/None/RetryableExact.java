package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface RetryableExact {
  @AsyncActivity(failure = Unavailable.class)
  String approve(String id);

  @AsyncActivity(failure = Rejected.class, attempts = Attempts.EXACT)
  String exactly(String id);

  @AsyncFailure(retryable = true)
  record Unavailable(String who) {}

  record Rejected(String by) {}
}
