package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface Bounded {
  @AsyncActivity
  <T extends Comparable<T>> void approve(List<T> orders); // AsyncActivity.GenericMethod

  @AsyncActivity
  String fine(String id);
}
