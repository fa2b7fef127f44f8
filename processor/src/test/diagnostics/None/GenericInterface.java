package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Map;

@ActivityInterface
public interface GenericInterface {
  @AsyncActivity
  Order approve(Order order);

  @AsyncActivity
  List<Order> approveAll(Map<String, List<Order>> orders);

  record Order(String id) {}
}
