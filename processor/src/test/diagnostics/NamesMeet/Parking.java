package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Parking {
  @AsyncActivity
  String approve(String id);

  void asyncActivityParking(); // AsyncActivity.NamesMeet
}
