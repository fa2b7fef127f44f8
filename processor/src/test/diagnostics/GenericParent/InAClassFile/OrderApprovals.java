package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OrderApprovals extends Approvals<String> { // AsyncActivity.GenericParent
  @AsyncActivity
  String second(String id);
}
