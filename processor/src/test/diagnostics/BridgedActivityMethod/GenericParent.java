package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

public interface GenericParent<T> {
  void approve(T order);

  @ActivityInterface
  interface OfText extends GenericParent<String> {
    @Override
    @AsyncActivity
    @ActivityMethod
    void approve(String order); // AsyncActivity.BridgedActivityMethod
  }
}
