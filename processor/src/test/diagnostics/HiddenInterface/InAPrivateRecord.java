package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public class InAPrivateRecord {
  private record Activities() {
    @ActivityInterface
    public interface Approvals { // AsyncActivity.HiddenInterface
      @AsyncActivity
      String approve(String id);
    }
  }
}
