package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.Attempts;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface CadenceElement {
  @AsyncActivity(attempts = Attempts.EXACT, readBack = false)
  String approve(String id);
}
