package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface Result<R> {
  @AsyncActivity
  R approve(String id); // AsyncActivity.GenericParent

  @ActivityInterface
  interface OfText extends Result<String> {}
}
