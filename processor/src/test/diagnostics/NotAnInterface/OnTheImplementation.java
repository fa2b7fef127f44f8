package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OnTheImplementation {
  String approve(String id);

  abstract class Impl implements OnTheImplementation {
    @AsyncActivity
    @Override
    public abstract String approve(String id); // AsyncActivity.NotAnInterface

    @AsyncActivity
    static void archive() {} // AsyncActivity.NotAnInterface
  }
}
