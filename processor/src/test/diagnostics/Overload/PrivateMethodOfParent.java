package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface PrivateMethodOfParent extends Parent { // AsyncActivity.Overload
  @AsyncActivity
  String park(String id);
}

interface Parent {
  private void park(int number) {}
}
