package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class InaccessibleType {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity(failure = Rejected.class)
    Decision approve(String id);
  }

  record Rejected(String by) {}

  record Decision(boolean approved) {}

  private InaccessibleType() {}
}
