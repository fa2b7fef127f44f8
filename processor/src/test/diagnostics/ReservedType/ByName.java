package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface ByName {
  @AsyncActivity
  @ActivityMethod(name = "__temporal_approve")
  String approve(String id); // AsyncActivity.ReservedType
}
