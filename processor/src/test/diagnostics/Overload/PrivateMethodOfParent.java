package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PrivateMethodOfParent extends Parent {
  @AsyncActivity
  String park(String id); // AsyncActivity.Overload
}

interface Parent {
  private void park(int number) {}
}
