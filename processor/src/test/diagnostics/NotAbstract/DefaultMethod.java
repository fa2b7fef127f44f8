package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface DefaultMethod {
  @AsyncActivity
  default String approve(String id) { // AsyncActivity.NotAbstract
    return id;
  }
}
