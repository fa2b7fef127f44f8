package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfTheJdk {
  @AsyncActivity(progress = String.class, bySignal = true) // AsyncActivity.ProgressBySignal
  String approve(String id);
}
