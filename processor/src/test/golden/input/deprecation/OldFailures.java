package deprecation;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** Nothing in the signature is deprecated, only some of the failures. */
@ActivityInterface(namePrefix = "OldFailures_")
public interface OldFailures {

  @AsyncActivity(failure = PartlyOldFailure.class)
  void partly(String text);
}
