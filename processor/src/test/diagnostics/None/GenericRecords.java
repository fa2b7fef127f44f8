package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface GenericRecords {
  @AsyncActivity
  Page<Order> approve(Page<? extends Order> orders);

  record Page<T>(List<T> items, T first) {}

  record Order(String id) {}
}
