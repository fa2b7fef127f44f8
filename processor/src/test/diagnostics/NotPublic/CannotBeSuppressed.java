package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
@SuppressWarnings("AsyncActivity.NotPublic")
interface CannotBeSuppressed { // AsyncActivity.NotPublic
  @AsyncActivity
  String approve(String id);
}
