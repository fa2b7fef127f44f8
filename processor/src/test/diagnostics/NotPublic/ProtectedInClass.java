package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public class ProtectedInClass {
  @ActivityInterface
  protected interface Approvals { // AsyncActivity.NotPublic
    @AsyncActivity
    String approve(String id);
  }
}
