package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneParameter<T> { // AsyncActivity.GenericInterface
  @AsyncActivity
  T approve(T order);
}
