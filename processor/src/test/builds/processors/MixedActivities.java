package processors;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface MixedActivities {
  @AsyncActivity(failure = Rejected.class, progress = Progress.class)
  List<OrderDto> park(Order order, Money limit);

  record Rejected(String by, OrderDto order) {}
}
