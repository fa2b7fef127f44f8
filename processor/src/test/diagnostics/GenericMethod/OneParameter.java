package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneParameter {
  @AsyncActivity
  <T> T approve(T order); // AsyncActivity.GenericMethod
}
