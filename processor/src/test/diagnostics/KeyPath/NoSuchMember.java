package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface NoSuchMember {
  @AsyncActivity(key = "report.number") // AsyncActivity.KeyPath
  String approve(Report report);

  @AsyncActivity(key = "report.id.") // AsyncActivity.KeyPath
  String check(Report report);

  @AsyncActivity(key = "cents.value") // AsyncActivity.KeyPath
  String pay(long cents);

  record Report(String id) {}
}
