package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface(namePrefix = "Order_")
public interface TypeNames {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "Approve")
  String approveInvoice(String id);

  @ActivityMethod(name = "_temporal_archive")
  void archive(String id);
}
