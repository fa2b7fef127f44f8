package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import lombok.Builder;
import lombok.Value;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Decision approve(String id); // AsyncActivity.UnreadableType

  @Value
  @Builder
  class Decision {
    boolean approved;
    String by;
  }
}
