package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PrivateMethod {
  void archive(String id);

  @AsyncActivity
  private String approve(String id) { // AsyncActivity.NotAbstract
    return id;
  }
}
