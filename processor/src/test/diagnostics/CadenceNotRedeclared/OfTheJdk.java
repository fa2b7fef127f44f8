package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

@CadenceActivityInterface
public interface OfTheJdk extends AutoCloseable { // AsyncActivity.CadenceNotRedeclared
  @AsyncActivity
  String approve(String id);
}
