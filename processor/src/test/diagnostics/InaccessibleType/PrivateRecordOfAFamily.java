package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

public final class PrivateRecordOfAFamily {
  @ActivityInterface
  public interface Approvals {
    @AsyncActivity(failure = Rejected.class) // AsyncActivity.InaccessibleType
    String approve(String id);
  }

  sealed interface Rejected {}

  private record TooMuch(int limit) implements Rejected {}

  record TooLate(int day) implements Rejected {}

  private PrivateRecordOfAFamily() {}
}
