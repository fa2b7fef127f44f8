package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface(namePrefix = "__temporal_")
public interface ByPrefix {
  @AsyncActivity
  String approve(String id); // AsyncActivity.ReservedType

  void archive(String id); // AsyncActivity.ReservedType

  @ActivityMethod(name = "Close")
  void close(String id);
}
