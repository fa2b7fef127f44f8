package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneRecord {
  @AsyncActivity(failure = Unavailable.class, attempts = Attempts.EXACT) // AsyncActivity.RetryableExact
  String approve(String id);

  @AsyncFailure(retryable = true)
  record Unavailable(String who) {}
}
