package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public interface OfAGenericParent<T> {
  String approve(T id);

  @CadenceActivityInterface
  interface Child extends OfAGenericParent<String> {
    @AsyncActivity
    @Override
    String approve(String id); // AsyncActivity.CadenceBridgedMethod
  }
}
