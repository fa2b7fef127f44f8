package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public interface OfAPlainParentOnCadence {
  void archive(String id);

  @CadenceActivityInterface
  interface Child extends OfAPlainParentOnCadence { // AsyncActivity.CadenceNotRedeclared
    @AsyncActivity
    String approve(String id);
  }
}
