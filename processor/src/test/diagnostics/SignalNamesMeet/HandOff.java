package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface HandOff {
  @AsyncActivity(bySignal = true) // AsyncActivity.SignalNamesMeet
  String approve(String id);

  @ActivityMethod(name = "Approve.handOff")
  void other(String id);
}
