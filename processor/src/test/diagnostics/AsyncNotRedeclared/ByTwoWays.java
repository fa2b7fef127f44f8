package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface ByTwoWays {
  @AsyncActivity
  String approve(String id);

  interface Left extends ByTwoWays {}

  interface Right extends ByTwoWays {}

  @ActivityInterface
  interface Child extends Left, Right {
    @Override
    default String approve(String id) { // AsyncActivity.AsyncNotRedeclared
      return id;
    }
  }
}
