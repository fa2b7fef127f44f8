package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

public final class NestedAndNotPublic<T> {
  @ActivityInterface
  interface Api<X> { // AsyncActivity.GenericInterface AsyncActivity.NotPublic
    @AsyncActivity
    void approve(List<? extends X> orders);
  }
}
