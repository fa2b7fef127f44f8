package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public interface CadenceBridgedMethod {
  String approve(String id);

  @CadenceActivityInterface
  interface Child extends CadenceBridgedMethod {
    @AsyncActivity
    @Override
    String approve(String id);
  }
}
