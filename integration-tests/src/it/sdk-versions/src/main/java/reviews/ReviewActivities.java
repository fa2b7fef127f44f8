package reviews;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ReviewActivities {

  record Rejected(String reason) {}

  @AsyncActivity(failure = Rejected.class, progress = Integer.class)
  String review(String document);
}
