package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals { // AsyncActivity.StaleOutput
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);

  record Rejected(String by) {}
}
