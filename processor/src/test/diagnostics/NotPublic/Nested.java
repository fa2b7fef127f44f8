package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

final class Nested {
  @ActivityInterface
  interface Approvals { // AsyncActivity.NotPublic
    @AsyncActivity
    String approve(String id);
  }

  private Nested() {}
}
