package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import lombok.Builder;
import lombok.Value;
import lombok.extern.jackson.Jacksonized;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Decision approve(String id);

  @Value
  @Builder
  @Jacksonized
  class Decision {
    boolean approved;
    String by;
  }
}
