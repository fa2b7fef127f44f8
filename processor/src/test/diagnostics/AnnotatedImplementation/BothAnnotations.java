package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.common.MethodRetry;

@ActivityInterface
public interface BothAnnotations {
  @AsyncActivity
  String approve(String id);

  void archive(String id);

  abstract class Base implements BothAnnotations {
    @Override
    @ActivityMethod
    public void archive(String id) {} // AsyncActivity.AnnotatedImplementation

    @MethodRetry
    public void helper() {} // AsyncActivity.AnnotatedImplementation
  }
}
