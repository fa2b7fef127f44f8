package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface DefaultMethod {
  @AsyncActivity
  String approve(String id);

  default String approve(int id) { // AsyncActivity.Overload
    return approve(String.valueOf(id));
  }
}
