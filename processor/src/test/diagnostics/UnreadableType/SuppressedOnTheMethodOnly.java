package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SuppressedOnTheMethodOnly {
  @AsyncActivity
  @SuppressWarnings({"unused", "AsyncActivity.UnreadableType"})
  Object approve(String id);

  @AsyncActivity
  Object second(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  @SuppressWarnings("AsyncActivity.RetryableExact")
  Object third(String id); // AsyncActivity.UnreadableType
}
