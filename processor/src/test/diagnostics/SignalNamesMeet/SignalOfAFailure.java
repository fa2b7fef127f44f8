package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface SignalOfAFailure {
  @AsyncActivity(failure = Incomplete.class, bySignal = true)
  String approve(String id);

  @AsyncActivity(bySignal = true) // AsyncActivity.SignalNamesMeet
  @ActivityMethod(name = "Approve.fail")
  String other(String id);

  @AsyncFailure(type = "complete")
  record Incomplete(String what) {}
}
