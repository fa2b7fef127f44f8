package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;

public interface CadenceNotRedeclared {
  void archive(String id);

  @CadenceActivityInterface
  interface Child extends CadenceNotRedeclared {
    @AsyncActivity
    String approve(String id);

    @Override
    void archive(String id);
  }
}
