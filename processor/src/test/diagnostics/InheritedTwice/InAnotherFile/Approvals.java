package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Approvals extends Left, Right { // AsyncActivity.InheritedTwice
  @AsyncActivity
  String approve(String id);
}
