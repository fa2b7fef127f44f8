package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface CadenceNotPublic {
  @AsyncActivity
  String approve(String id);
}
