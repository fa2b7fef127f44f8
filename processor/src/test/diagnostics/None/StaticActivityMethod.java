package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface StaticActivityMethod {
  @AsyncActivity
  String approve(String id);

  static String normalized(String id) {
    return id.strip();
  }
}
