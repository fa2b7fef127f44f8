package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface SameExplicitName {
  @AsyncActivity
  @ActivityMethod(name = "Approve")
  String approveOrder(String id);

  @ActivityMethod(name = "Approve")
  String approveInvoice(String id); // AsyncActivity.DuplicateType
}
