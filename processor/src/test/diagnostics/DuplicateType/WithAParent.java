package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class WithAParent {
  @ActivityInterface(namePrefix = "App")
  public interface Parent {
    void rove(String id);
  }

  @ActivityInterface
  public interface Child extends Parent {
    @AsyncActivity
    String appRove(String id); // AsyncActivity.DuplicateType
  }

  private WithAParent() {}
}
