package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "Archive")
  void archive(String id);
}
