package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface StaticMethod {
  @AsyncActivity
  static String approve(String id) { // AsyncActivity.NotAbstract
    return id;
  }
}
