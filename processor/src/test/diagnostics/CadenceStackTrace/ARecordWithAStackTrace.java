package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface ARecordWithAStackTrace {
  @AsyncActivity(failure = Crash.class) // AsyncActivity.CadenceStackTrace
  String approve(String id);

  record Crash(String stackTrace) {}
}
