package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface DefaultsOnCadence {
  @AsyncActivity(waitLimit = WaitLimit.START_TO_CLOSE, key = "", poll = "", bySignal = false)
  String sign(String id);
}
