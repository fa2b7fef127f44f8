package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface ChildRepeatsTheMethod {
  @AsyncActivity
  String approve(String id);

  @ActivityInterface
  interface Child extends ChildRepeatsTheMethod {
    @Override
    @AsyncActivity
    String approve(String id);
  }
}
