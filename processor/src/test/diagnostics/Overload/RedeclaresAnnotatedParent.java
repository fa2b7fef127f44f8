package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class RedeclaresAnnotatedParent {
  @ActivityInterface
  public interface Parent {
    @AsyncActivity
    String approve(String id);
  }

  @ActivityInterface
  public interface Child extends Parent {
    @Override
    @AsyncActivity
    String approve(String id); // AsyncActivity.Overload
  }

  private RedeclaresAnnotatedParent() {}
}
