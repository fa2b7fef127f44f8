package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ARecord {
  @AsyncActivity(progress = Read.class, bySignal = true) // AsyncActivity.ProgressBySignal
  String approve(String id);

  record Read(int percent) {}
}
