package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class InheritedTwice {
  @ActivityInterface
  public interface Base {
    void archive(String id);
  }

  public interface Left extends Base {}

  public interface Right {}

  @ActivityInterface
  public interface Approvals extends Left, Right {
    @AsyncActivity
    String approve(String id);
  }

  private InheritedTwice() {}
}
