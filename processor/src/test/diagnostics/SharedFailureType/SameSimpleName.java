package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SameSimpleName {
  @AsyncActivity(failure = Manager.Rejected.class)
  String approve(String id);

  @AsyncActivity(failure = Auditor.class) // AsyncActivity.SharedFailureType
  String audit(String id);

  final class Manager {
    public record Rejected(String by) {}
  }

  sealed interface Auditor {
    record Rejected(int paragraph) implements Auditor {}
  }
}
