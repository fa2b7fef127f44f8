package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ThreeOfThem {
  @AsyncActivity
  String approve(String id);

  @AsyncActivity
  String approve(String id, int level); // AsyncActivity.Overload

  void approve(); // AsyncActivity.Overload
}
