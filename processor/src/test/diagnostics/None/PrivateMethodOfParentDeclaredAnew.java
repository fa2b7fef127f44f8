package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** The SDK asks only whether the child has a method of the name and the parameters. */
@ActivityInterface
public interface PrivateMethodOfParentDeclaredAnew extends Parent {
  @AsyncActivity
  String park(String id);

  String audit(String id);

  static void count(int number) {}
}

interface Parent {
  private Object audit(String id) {
    return id;
  }

  private void count(int number) {}
}
