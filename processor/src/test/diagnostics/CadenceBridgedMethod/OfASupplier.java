package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import java.util.function.Supplier;

@CadenceActivityInterface
public interface OfASupplier extends Supplier<String> {
  @AsyncActivity
  @Override
  String get(); // AsyncActivity.CadenceBridgedMethod
}
