package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public interface OnlyInheritedOnCadence {
  @AsyncActivity
  String approve(String id);

  @CadenceActivityInterface
  interface Child extends OnlyInheritedOnCadence {} // AsyncActivity.CadenceNotRedeclared
}
