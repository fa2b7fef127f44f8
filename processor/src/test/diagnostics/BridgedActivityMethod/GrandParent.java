package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

public interface GrandParent<T> {
  T find(String id);

  interface Middle<T> extends GrandParent<T> {}

  @ActivityInterface
  interface OfText extends Middle<String> {
    @Override
    @ActivityMethod(name = "FindText")
    String find(String id); // AsyncActivity.BridgedActivityMethod

    @AsyncActivity
    String approve(String id);
  }
}
