package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NestedInOne {
  @AsyncActivity
  String approve(String id);

  interface Inner {
    @AsyncActivity
    String archive(String id); // AsyncActivity.NotAnActivityInterface
  }
}
