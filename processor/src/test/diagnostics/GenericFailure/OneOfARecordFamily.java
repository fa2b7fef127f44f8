package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OneOfARecordFamily {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.GenericFailure
  String approve(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  record Other<T>(T reason) implements Rejected {}
}
