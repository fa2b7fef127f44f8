package user;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
@SuppressWarnings("exports") // The annotations are in no module.
public interface ModuleActivities {
  @AsyncActivity(failure = Rejected.class)
  String park(String id);

  record Rejected(String by) {}
}
