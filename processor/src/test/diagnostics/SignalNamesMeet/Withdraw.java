package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface Withdraw {
  @ActivityMethod(name = "Approve.withdraw")
  void other(String id);

  @AsyncActivity(bySignal = true) // AsyncActivity.SignalNamesMeet
  String approve(String id);
}
