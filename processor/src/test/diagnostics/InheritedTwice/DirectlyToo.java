package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class DirectlyToo {
  @ActivityInterface
  public interface Base {
    @AsyncActivity
    String approve(String id);
  }

  @ActivityInterface
  public interface Middle extends Base {
    void archive(String id);
  }

  @ActivityInterface
  public interface Both extends Base, Middle {} // AsyncActivity.InheritedTwice

  private DirectlyToo() {}
}
