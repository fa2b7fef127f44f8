package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface AKey {
  @AsyncActivity(key = "id") // AsyncActivity.CadenceElement
  String approve(String id);
}
