package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public class InAPrivateClass {
  private static class Activities {
    @ActivityInterface
    public interface Approvals { // AsyncActivity.HiddenInterface
      @AsyncActivity
      String approve(String id);
    }
  }
}
