package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface InOneInterface {
  @AsyncActivity
  String park(String id);

  void park(int number); // AsyncActivity.Overload
}
