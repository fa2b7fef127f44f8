package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Child extends Parent { // AsyncActivity.NotPublic
  @AsyncActivity
  String approve(String id);
}
