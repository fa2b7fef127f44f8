package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ParameterIsAnInterface {
  @AsyncActivity
  String approve(
      String id,
      Order order); // AsyncActivity.UnreadableType

  interface Order {
    int amount();
  }
}
