package cases;

import com.google.auto.value.AutoValue;
import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Decision approve(String id);

  @AutoValue
  abstract class Decision {
    public abstract boolean approved();
  }
}
