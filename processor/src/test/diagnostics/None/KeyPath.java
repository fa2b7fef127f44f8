package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface KeyPath {
  @AsyncActivity(key = "report.id")
  String approve(Report report);

  @AsyncActivity
  String audit();

  record Report(String id) {}
}
