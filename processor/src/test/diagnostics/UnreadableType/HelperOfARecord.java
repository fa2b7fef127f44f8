package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface HelperOfARecord {
  @AsyncActivity
  Decision approve(String id); // AsyncActivity.UnreadableType

  record Decision(String by, int amount) {
    public boolean isLarge() {
      return amount > 1_000;
    }
  }
}
