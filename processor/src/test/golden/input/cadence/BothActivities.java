package cadence;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
@CadenceActivityInterface
public interface BothActivities {
  @AsyncActivity(failure = Refused.class, progress = Integer.class)
  List<String> approve(String id);

  @AsyncActivity
  int count(String id);

  @AsyncActivity
  void book(String id);

  record Refused(String by) {}
}
