package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PlainObject {
  @AsyncActivity
  Object approve(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  void second(
      Object order); // Whatever JSON comes.

  @AsyncActivity(progress = Object.class) // AsyncActivity.UnreadableType
  void third(String id);
}
