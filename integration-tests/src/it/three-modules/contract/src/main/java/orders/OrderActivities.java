package orders;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OrderActivities {

  record Order(String id, int cents) {}

  record Approval(String by) {}

  record Refused(String reason) {}

  @AsyncActivity(failure = Refused.class)
  Approval approve(Order order);
}
