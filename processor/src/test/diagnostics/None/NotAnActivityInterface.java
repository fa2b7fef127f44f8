package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NotAnActivityInterface {
  @AsyncActivity
  String approve(String id);
}
