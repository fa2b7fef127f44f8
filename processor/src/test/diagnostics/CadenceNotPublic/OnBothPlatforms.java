package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import io.temporal.activity.ActivityInterface;

@CadenceActivityInterface
@ActivityInterface
interface OnBothPlatforms { // AsyncActivity.CadenceNotPublic AsyncActivity.NotPublic
  @AsyncActivity
  void park();
}
