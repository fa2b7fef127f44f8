package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public interface OfTheBase {
  @ActivityInterface
  interface ApprovalsAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgainAgain { // AsyncActivity.LongName
    @AsyncActivity
    void go(String id);
  }
}
