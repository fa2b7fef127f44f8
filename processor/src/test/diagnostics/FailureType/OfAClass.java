package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAClass {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.FailureType
  String park(String id);

  final class Rejected {}
}
