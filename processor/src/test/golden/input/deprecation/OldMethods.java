package deprecation;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface(namePrefix = "OldMethods_")
public interface OldMethods {

  @Deprecated
  @AsyncActivity(failure = OldMethodFailure.class)
  String deprecated(String text);

  @Deprecated(since = "3", forRemoval = true)
  @AsyncActivity
  String forRemoval(String text);

  @AsyncActivity
  String current(String text);

  record OldMethodFailure(String why) {}
}
