package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public final class NestedInAClass {
  @CadenceActivityInterface
  interface Activities { // AsyncActivity.CadenceNotPublic
    @AsyncActivity
    void park();
  }
}
