package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface SharedFailureType {
  @AsyncActivity(failure = Rejected.class)
  String approve(String id);

  @AsyncActivity(failure = AuditRejected.class)
  String audit(String id);

  record Rejected(String by) {}

  record AuditRejected(int paragraph) {}
}
