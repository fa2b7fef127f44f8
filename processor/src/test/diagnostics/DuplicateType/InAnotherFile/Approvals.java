package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Base { // AsyncActivity.DuplicateType
  @AsyncActivity
  String approve(String id);
}
