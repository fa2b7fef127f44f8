package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
@SuppressWarnings("AsyncActivity.UnreadableType")
public interface OtherWarningSuppressed {
  @AsyncActivity(attempts = Attempts.EXACT, failure = Busy.class) // AsyncActivity.RetryableExact
  Object approve(String id);

  @AsyncFailure(type = "Busy", retryable = true)
  record Busy(Object details) {}
}
