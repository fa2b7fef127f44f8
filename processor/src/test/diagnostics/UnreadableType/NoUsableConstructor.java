package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NoUsableConstructor {
  @AsyncActivity
  Decision approve(String id); // AsyncActivity.UnreadableType

  final class Decision {
    public final boolean approved;
    public final String by;

    public Decision(boolean approved, String by) {
      this.approved = approved;
      this.by = by;
    }
  }
}
