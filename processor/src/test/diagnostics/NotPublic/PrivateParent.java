package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class PrivateParent {
  @ActivityInterface
  private interface Parent { // AsyncActivity.NotPublic
    void archive(String id);
  }

  @ActivityInterface
  public interface Child extends Parent {
    @AsyncActivity
    String approve(String id);
  }

  private PrivateParent() {}
}
