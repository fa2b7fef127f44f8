package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface OfAPlainParent {
  void approve(int id);

  @ActivityInterface
  interface Child extends OfAPlainParent {
    @AsyncActivity
    String approve(String id); // AsyncActivity.Overload
  }
}
