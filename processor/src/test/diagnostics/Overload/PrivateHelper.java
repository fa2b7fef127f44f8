package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PrivateHelper {
  @AsyncActivity
  String approve(String id);

  private String approve(int id) { // AsyncActivity.Overload
    return approve(String.valueOf(id));
  }

  default String again(int id) {
    return approve(id);
  }
}
