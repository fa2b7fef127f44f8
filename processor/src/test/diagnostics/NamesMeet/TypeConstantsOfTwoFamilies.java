package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface TypeConstantsOfTwoFamilies {
  @AsyncActivity(failure = Manager.Rejected.class)
  String approve(String id);

  @AsyncActivity(failure = Auditor.Rejected.class) // AsyncActivity.NamesMeet
  String audit(String id);

  final class Manager {
    public record Rejected(String by) {}
  }

  final class Auditor {
    @AsyncFailure(type = "AuditRejected")
    public record Rejected(int paragraph) {}
  }
}
