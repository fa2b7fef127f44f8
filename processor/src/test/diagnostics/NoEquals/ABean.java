package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ABean {
  @AsyncActivity(bySignal = true)
  Decision approve(String id); // AsyncActivity.NoEquals

  class Decision {
    public boolean approved;
  }
}
