package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "Ok")
public interface Approvals extends Parent { // AsyncActivity.ReservedType
  @AsyncActivity
  String approve(String id);
}
