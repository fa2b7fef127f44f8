package deprecation;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@Deprecated(forRemoval = true)
@ActivityInterface(namePrefix = "GoneInterface_")
public interface GoneInterface {

  @AsyncActivity
  String call(String text);
}
