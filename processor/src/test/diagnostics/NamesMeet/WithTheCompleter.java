package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface WithTheCompleter {
  @AsyncActivity
  String withTheCompleterCompleter(String id); // AsyncActivity.NamesMeet
}
