package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity
  Decision approve(String id);

  @kotlin.Metadata
  final class Decision {
    public Decision(boolean approved, String by) {}
  }
}
