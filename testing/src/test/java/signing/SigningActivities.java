package signing;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SigningActivities {

  @AsyncActivity(failure = Refusal.class, bySignal = true)
  String sign(String contract);

  sealed interface Refusal {
    @AsyncFailure(retryable = true)
    record Absent(String who) implements Refusal {}
  }
}
