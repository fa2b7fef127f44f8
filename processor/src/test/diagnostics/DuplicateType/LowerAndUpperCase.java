package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface LowerAndUpperCase {
  @AsyncActivity
  String approve(String id);

  void Approve(String id); // AsyncActivity.DuplicateType
}
