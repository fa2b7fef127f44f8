package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface OneOfAFamily {
  @AsyncActivity(failure = Failure.class) // AsyncActivity.CadenceStackTrace
  String approve(String id);

  sealed interface Failure {
    record Crash(String message, String stackTrace) implements Failure {}

    record Refused(String by) implements Failure {}
  }
}
