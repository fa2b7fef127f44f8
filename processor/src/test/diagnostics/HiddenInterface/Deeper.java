package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public class Deeper {
  private enum Activities {
    ONE;

    public static class Group {
      @ActivityInterface
      public interface Approvals { // AsyncActivity.HiddenInterface
        @AsyncActivity
        String approve(String id);
      }
    }
  }
}
