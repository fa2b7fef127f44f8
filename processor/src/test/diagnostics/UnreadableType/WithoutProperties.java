package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WithoutProperties {
  @AsyncActivity
  Nothing approve(String id); // AsyncActivity.UnreadableType

  class Nothing {}
}
