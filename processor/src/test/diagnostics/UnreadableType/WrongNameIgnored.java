package cases;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WrongNameIgnored {
  @AsyncActivity
  Decision approve(String id); // AsyncActivity.UnreadableType

  @JsonIgnoreProperties("isLarge")
  record Decision(String by, int amount) {
    public boolean isLarge() {
      return amount > 1_000;
    }
  }
}
