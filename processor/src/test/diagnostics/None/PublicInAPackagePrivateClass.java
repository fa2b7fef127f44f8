package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

final class PublicInAPackagePrivateClass {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity
    String approve(String id);
  }

  private PublicInAPackagePrivateClass() {}
}
