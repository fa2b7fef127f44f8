package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import lombok.Value;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Decision approve(Order order);

  @Value
  final class Decision {
    boolean approved;
    String by;

    Decision(boolean approved, String by) {
      this.approved = approved;
      this.by = by;
    }
  }

  record Order(Decision last) {}
}
