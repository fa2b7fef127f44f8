package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public class InnerClass {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity
    Decision approve(String id); // AsyncActivity.UnreadableType
  }

  public class Decision {
    public boolean approved;
  }
}
