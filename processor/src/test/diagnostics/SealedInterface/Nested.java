package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class Nested {
  @ActivityInterface
  public sealed interface Approvals permits Fake { // AsyncActivity.SealedInterface
    @AsyncActivity
    void approve(String id);
  }

  static final class Fake implements Approvals {
    @Override
    public void approve(String id) {}
  }

  private Nested() {}
}
