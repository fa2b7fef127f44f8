package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;
import java.util.List;
import java.util.Optional;

@ActivityInterface
public interface OfAnotherType {
  @AsyncActivity(key = "report") // AsyncActivity.KeyPath
  String whole(Report report);

  @AsyncActivity(key = "report.tags") // AsyncActivity.KeyPath
  String list(Report report);

  @AsyncActivity(key = "report.owner") // AsyncActivity.KeyPath
  String optional(Report report);

  @AsyncActivity(key = "urgent") // AsyncActivity.KeyPath
  String flag(boolean urgent);

  @AsyncActivity(key = "ids") // AsyncActivity.KeyPath
  String array(String... ids);

  record Report(List<String> tags, Optional<String> owner) {}
}
