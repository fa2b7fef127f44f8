package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
interface PackagePrivateOnCadence { // AsyncActivity.CadenceNotPublic
  @AsyncActivity
  String park();
}
