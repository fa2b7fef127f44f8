package orders;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import lombok.Builder;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;

@ActivityInterface
public interface OrderActivities {

  record Order(String id, int cents) {}

  @Value
  @Builder
  @Jacksonized
  class Approval {
    String by;
    String note;
  }

  record Refused(String reason) {}

  @AsyncActivity(failure = Refused.class)
  Approval approve(Order order);
}
