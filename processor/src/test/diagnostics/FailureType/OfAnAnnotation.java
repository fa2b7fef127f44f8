package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAnAnnotation {
  @AsyncActivity(failure = Override.class) // AsyncActivity.FailureType
  String approve(String id);
}
