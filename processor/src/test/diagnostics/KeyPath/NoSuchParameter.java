package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NoSuchParameter {
  @AsyncActivity(key = "reportId") // AsyncActivity.KeyPath
  String approve(String id);

  @AsyncActivity(key = ".id") // AsyncActivity.KeyPath
  String check(String id);

  @AsyncActivity(key = "id") // AsyncActivity.KeyPath
  String audit();
}
