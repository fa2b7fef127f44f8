package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface DifferentCases {
  @AsyncActivity
  void approve(String id);

  @AsyncActivity
  void _approve(String id);

  @AsyncActivity
  void $approve(String id);
}
