package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ASubclass {
  @AsyncActivity(bySignal = true)
  Decision approve(String id); // AsyncActivity.NoEquals

  class Answer {
    public boolean approved;
  }

  class Decision extends Answer {
    public String by;
  }
}
