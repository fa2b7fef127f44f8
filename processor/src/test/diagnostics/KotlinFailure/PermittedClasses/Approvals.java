package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.KotlinFailure
  String approve(String id);

  @AsyncActivity(failure = Impossible.class) // AsyncActivity.KotlinFailure
  String approveAll();
}
