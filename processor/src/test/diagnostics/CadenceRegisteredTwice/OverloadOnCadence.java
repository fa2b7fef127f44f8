package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface OverloadOnCadence {
  @AsyncActivity
  String approve(String id);

  void approve(int id); // AsyncActivity.CadenceRegisteredTwice
}
