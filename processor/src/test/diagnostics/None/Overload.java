package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Overload {
  @AsyncActivity
  String approve(String id);

  void approveByNumber(int number);
}
