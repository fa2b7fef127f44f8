package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface OfTheInterface {
  @AsyncActivity
  String approve(String id);

  class Fake implements OfTheInterface {
    @Override
    @MethodRetry(maximumAttempts = 1)
    public String approve(String id) { // AsyncActivity.AnnotatedImplementation
      return id;
    }
  }
}
