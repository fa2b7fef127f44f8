package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.WaitLimit;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface OfEachKind {
  @AsyncActivity(waitLimit = WaitLimit.SCHEDULE_TO_CLOSE) // AsyncActivity.CadenceElement
  String sign(String id);

  @AsyncActivity(key = "id") // AsyncActivity.CadenceElement
  String approve(String id);

  @AsyncActivity(bySignal = true) // AsyncActivity.CadenceElement
  String decide(String id);

  @AsyncActivity(
      poll = "PT5M", // AsyncActivity.CadenceElement
      reference = String.class, // AsyncActivity.CadenceElement
      key = "id") // AsyncActivity.CadenceElement
  String charge(String id);
}
