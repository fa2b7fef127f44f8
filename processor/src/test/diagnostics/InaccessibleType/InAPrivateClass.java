package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class InAPrivateClass {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity(failure = Contract.Rejected.class) // AsyncActivity.InaccessibleType
    String approve(String id);
  }

  private static final class Contract {
    record Rejected(String by) {}
  }

  private InAPrivateClass() {}
}
