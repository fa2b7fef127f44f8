package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface InTwoMethods {
  @AsyncActivity(failure = Crash.class) // AsyncActivity.CadenceStackTrace
  String approve(String id);

  @AsyncActivity(failure = Crash.class) // AsyncActivity.CadenceStackTrace
  void archive(String id);

  record Crash(int[] stackTrace) {}
}
