package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@SuppressWarnings("AsyncActivity.GenericInterface")
@ActivityInterface
public interface CannotBeSuppressed<T> { // AsyncActivity.GenericInterface
  @AsyncActivity
  @SuppressWarnings("AsyncActivity.GenericInterface")
  T approve(T order);
}
