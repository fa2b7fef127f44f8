package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;

@SuppressWarnings("AsyncActivity.UnreadableType")
public final class SuppressedEverywhere {
  @ActivityInterface
  @SuppressWarnings({"AsyncActivity.RetryableExact", "AsyncActivity.ForeignFailureType"})
  public interface Approvals {
    @AsyncActivity(failure = Busy.class, attempts = Attempts.EXACT)
    @SuppressWarnings("unused")
    Object approve(Object order);

    @AsyncFailure(type = "java.lang.Exception", retryable = true)
    record Busy(Runner runner) {}

    interface Runner {}
  }

  private SuppressedEverywhere() {}
}
