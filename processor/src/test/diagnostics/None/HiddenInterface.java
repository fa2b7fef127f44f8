package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public class HiddenInterface {
  static class Activities {
    @ActivityInterface
    public interface Approvals {
      @AsyncActivity
      String approve(String id);
    }
  }
}
