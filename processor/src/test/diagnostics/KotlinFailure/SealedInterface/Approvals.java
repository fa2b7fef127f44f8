package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.KotlinFailure
  String approve(String id);

  /** As kapt shows a sealed interface. */
  @kotlin.Metadata
  interface Rejected {
    @kotlin.Metadata
    final class TooLate implements Rejected {}
  }
}
