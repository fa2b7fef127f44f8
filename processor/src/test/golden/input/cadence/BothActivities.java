package cadence;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
@CadenceActivityInterface
public interface BothActivities {
  @AsyncActivity(failure = Refused.class)
  String approve(String id);

  record Refused(String by) {}
}
