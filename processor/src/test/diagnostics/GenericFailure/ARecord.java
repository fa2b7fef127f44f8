package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ARecord {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.GenericFailure
  String approve(String id);

  record Rejected<T>(T reason) {}
}
