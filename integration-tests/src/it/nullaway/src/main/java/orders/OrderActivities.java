package orders;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import org.jspecify.annotations.Nullable;

@ActivityInterface
public interface OrderActivities {

  record Order(String id, int cents) {}

  record Approval(String by) {}

  record Refused(String reason) {}

  @AsyncActivity(failure = Refused.class, progress = String.class)
  Approval approve(Order order, @Nullable String note);
}
