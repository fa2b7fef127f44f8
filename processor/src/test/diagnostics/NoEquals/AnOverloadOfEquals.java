package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface AnOverloadOfEquals {
  @AsyncActivity(bySignal = true)
  Decision approve(String id); // AsyncActivity.NoEquals

  class Decision {
    public boolean approved;

    public boolean equals(Decision other) {
      return other.approved == approved;
    }
  }
}
