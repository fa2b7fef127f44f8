package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface GenericParent<T> {
  @AsyncActivity
  void approve(T order);

  @ActivityInterface
  interface OfText extends GenericParent<String> {
    @Override
    @AsyncActivity
    void approve(String order);
  }
}
