package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NoEquals {
  @AsyncActivity(bySignal = true)
  Decision approve(String id);

  @AsyncActivity
  Bean review(String id);

  record Decision(boolean approved) {}

  class Bean {
    public boolean approved;
  }
}
