package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

@ActivityInterface
public interface AnnotatedImplementation {
  @AsyncActivity
  String approve(String id);

  @ActivityMethod(name = "Archive")
  void archive(String id);

  abstract class Base implements AnnotatedImplementation {
    @Override
    public void archive(String id) {}
  }
}
