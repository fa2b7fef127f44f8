package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAnOpenInterface {
  @AsyncActivity(
      progress = String.class,
      failure = Rejected.class) // AsyncActivity.FailureType
  String approve(String id);

  interface Rejected {}

  record TooMuch(int limit) implements Rejected {}
}
