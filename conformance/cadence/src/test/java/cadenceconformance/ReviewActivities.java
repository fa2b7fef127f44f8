package cadenceconformance;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import dev.asyncactivity.cadence.CadenceActivityInterface;

/** The activity that is parked. */
@CadenceActivityInterface
public interface ReviewActivities {

  @AsyncActivity(failure = Failure.class, progress = Progress.class)
  Decision review(String document);

  @AsyncActivity
  void print(String document);

  record Decision(boolean approved, String by) {}

  record Progress(int percent) {}

  sealed interface Failure {
    record Rejected(String by) implements Failure {}

    @AsyncFailure(retryable = true)
    record Busy(int hours) implements Failure {}
  }
}
