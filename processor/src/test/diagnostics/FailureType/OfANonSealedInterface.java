package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfANonSealedInterface {
  @AsyncActivity(failure = Open.class) // AsyncActivity.FailureType
  String approve(String id);

  sealed interface Family {}

  non-sealed interface Open extends Family {}
}
