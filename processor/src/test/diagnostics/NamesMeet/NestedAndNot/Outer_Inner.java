package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Outer_Inner { // AsyncActivity.NamesMeet
  @AsyncActivity
  String approve(String id);
}
