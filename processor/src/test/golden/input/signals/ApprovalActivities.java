package signals;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface ApprovalActivities {

  @AsyncActivity(failure = Refusal.class, bySignal = true)
  Decision approve(String report);

  @AsyncActivity(bySignal = true)
  void confirm(String report);

  @AsyncActivity(bySignal = true)
  int count(String... reports);

  @AsyncActivity(attempts = Attempts.EXACT, bySignal = true)
  List<String> choose(List<String> among);

  @AsyncActivity
  String review(String report);

  String archive(String report);
}
