package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfTheJdk {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.ForeignFailureType
  String approve(String id);

  @AsyncFailure(type = "java.lang.IllegalStateException")
  record Rejected(String by) {}
}
