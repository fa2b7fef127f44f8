package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;

@ActivityInterface
public interface ResultIsAnInterface {
  @AsyncActivity
  List<Shape> park(String id); // AsyncActivity.UnreadableType

  @AsyncActivity
  @SuppressWarnings("AsyncActivity.UnreadableType")
  Shape known(String id);

  interface Shape {
    int area();
  }
}
