package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
interface PackagePrivate { // AsyncActivity.NotPublic
  @AsyncActivity
  String park();
}
