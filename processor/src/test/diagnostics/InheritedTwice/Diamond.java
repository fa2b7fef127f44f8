package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class Diamond {
  @ActivityInterface
  public interface Base {
    void archive(String id);
  }

  public interface Left extends Base {}

  public interface Right extends Base {}

  @ActivityInterface
  public interface Approvals extends Left, Right { // AsyncActivity.InheritedTwice
    @AsyncActivity
    String approve(String id);
  }

  private Diamond() {}
}
