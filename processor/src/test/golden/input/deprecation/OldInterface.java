package deprecation;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@Deprecated
@ActivityInterface(namePrefix = "OldInterface_")
public interface OldInterface {

  @AsyncActivity(failure = OldFailure.class)
  String call(String text);

  record OldFailure(String why) {}
}
