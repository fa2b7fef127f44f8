package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface HandOffMethod {
  @AsyncActivity(bySignal = true) // AsyncActivity.NamesMeet
  String approve(String id);

  void handOffApprove(String id);
}
