package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public interface WithANarrowerResult {
  Object approve(String id);

  @CadenceActivityInterface
  interface Child extends WithANarrowerResult {
    @AsyncActivity
    @Override
    String approve(String id); // AsyncActivity.CadenceBridgedMethod
  }
}
