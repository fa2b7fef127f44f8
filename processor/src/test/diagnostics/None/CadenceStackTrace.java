package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface CadenceStackTrace {
  @AsyncActivity(failure = Crash.class)
  String approve(String id);

  record Crash(String trace) {}
}
