package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface(namePrefix = "Order")
public interface PrefixAndName {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "OrderApprove")
  void other(String id); // AsyncActivity.DuplicateType
}
