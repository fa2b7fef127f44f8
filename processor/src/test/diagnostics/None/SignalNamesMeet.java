package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface SignalNamesMeet {
  @AsyncActivity(bySignal = true)
  String approve(String id);

  @ActivityMethod(name = "Approve.other")
  void other(String id);
}
