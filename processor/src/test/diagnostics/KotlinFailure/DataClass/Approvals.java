package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.KotlinFailure
  String approve(String id);

  @kotlin.Metadata // kapt's stub of: data class Rejected(val reason: String)
  final class Rejected {
    private final String reason;

    public Rejected(String reason) {
      this.reason = reason;
    }

    public final String getReason() {
      return reason;
    }
  }
}
