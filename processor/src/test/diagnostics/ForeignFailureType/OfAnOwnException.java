package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.AsyncFailure;
import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface OfAnOwnException {
  @AsyncActivity(failure = Rejected.class) // AsyncActivity.ForeignFailureType
  String approve(String id);

  @AsyncActivity(failure = Rejected.class)
  @SuppressWarnings("AsyncActivity.ForeignFailureType")
  String known(String id);

  sealed interface Rejected {}

  record TooMuch(int limit) implements Rejected {}

  @AsyncFailure(type = "cases.OfAnOwnException$TooLateException")
  record TooLate(int day) implements Rejected {}

  final class TooLateException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
