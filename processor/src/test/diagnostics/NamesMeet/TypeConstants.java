package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface TypeConstants {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.NamesMeet
  String approve(String id);

  @AsyncActivity(failure = Rejected.class)
  String second(String id);

  sealed interface Rejected {}

  record HttpError(int status) implements Rejected {}

  record HTTPError(String status) implements Rejected {}
}
