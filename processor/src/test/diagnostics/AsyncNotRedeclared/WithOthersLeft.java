package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface WithOthersLeft {
  @AsyncActivity
  Object approve(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  CharSequence second(String id);

  @ActivityInterface
  interface Child extends WithOthersLeft {
    @Override
    String second(String id); // AsyncActivity.AsyncNotRedeclared
  }
}
