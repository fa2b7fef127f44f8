package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OtherMethodsOnly {
  @AsyncActivity
  String approve(String id);

  void archive(String id);

  void archive(String id, boolean now); // AsyncActivity.Overload
}
