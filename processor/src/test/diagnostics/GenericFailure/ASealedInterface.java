package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface ASealedInterface {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.GenericFailure
  String approve(String id);

  sealed interface Rejected<T> {}

  record TooMuch(int limit) implements Rejected<String> {}
}
