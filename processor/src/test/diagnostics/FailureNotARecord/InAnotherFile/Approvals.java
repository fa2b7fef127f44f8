package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureNotARecord
  String approve(String id);
}
