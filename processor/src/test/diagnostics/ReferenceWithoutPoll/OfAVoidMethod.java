package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAVoidMethod {
  @AsyncActivity(reference = String.class) // AsyncActivity.ReferenceWithoutPoll
  void charge(String id);
}
