package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface OfAPlainParent {
  @AsyncActivity
  String approve(String id);

  @ActivityInterface
  interface Child extends OfAPlainParent {
    @Override
    String approve(String id); // AsyncActivity.AsyncNotRedeclared
  }
}
