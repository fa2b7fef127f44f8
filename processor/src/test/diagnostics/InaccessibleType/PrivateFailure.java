package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class PrivateFailure {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity(failure = Rejected.class) // AsyncActivity.InaccessibleType
    String approve(String id);
  }

  private record Rejected(String by) {}

  private PrivateFailure() {}
}
