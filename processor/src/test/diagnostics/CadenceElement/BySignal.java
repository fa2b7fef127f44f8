package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface BySignal {
  @AsyncActivity(bySignal = true) // AsyncActivity.CadenceElement
  String approve(String id);
}
