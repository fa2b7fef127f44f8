package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface StaticMethods {
  @AsyncActivity
  String approve(String id);

  static String approve(int id) {
    return String.valueOf(id);
  }
}
