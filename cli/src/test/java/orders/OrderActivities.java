package orders;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

/** One method of each kind of result. */
@ActivityInterface
public interface OrderActivities {

  @AsyncActivity(failure = Refused.class, progress = Reading.class)
  Decision approve(String order);

  @AsyncActivity
  void ship(String order);

  @AsyncActivity
  int count(String order);

  @AsyncActivity
  Map<String, List<Decision>> audit(String order);

  record Decision(boolean approved, String by) {}

  record Reading(String page, int percent) {}

  sealed interface Refused {
    record OverBudget(long cents) implements Refused {}

    @AsyncFailure(type = "NobodyThere", retryable = true)
    record Absent() implements Refused {}
  }
}
