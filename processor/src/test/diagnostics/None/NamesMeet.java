package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface NamesMeet {
  @AsyncActivity
  @ActivityMethod(name = "First")
  String approve(String id);

  @AsyncActivity
  @ActivityMethod(name = "Second")
  String approveAgain(String id);
}
