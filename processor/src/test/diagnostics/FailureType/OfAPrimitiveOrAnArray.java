package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAPrimitiveOrAnArray {
  @AsyncActivity(failure = int.class) // AsyncActivity.FailureType
  String approve(String id);

  @AsyncActivity(failure = String[].class) // AsyncActivity.FailureType
  String second(String id);

  @AsyncActivity(failure = String.class) // AsyncActivity.FailureType
  String third(String id);
}
