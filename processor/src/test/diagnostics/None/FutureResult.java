package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface FutureResult {
  @AsyncActivity
  String approve(String id);

  @AsyncActivity
  void archive(String id);
}
