package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Defaults { // AsyncActivity.AnnotatedDefaultMethod
  @AsyncActivity
  String approve(String id);
}
