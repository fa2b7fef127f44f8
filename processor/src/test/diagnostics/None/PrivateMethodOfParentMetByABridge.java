package cases;

import dev.asyncactivity.AsyncActivity;
import io.temporal.activity.ActivityInterface;

/** The bridge {@code audit(Object)} has the name and the parameters of the private method. */
@ActivityInterface
public interface PrivateMethodOfParentMetByABridge extends Generic<String>, Private {
  @AsyncActivity
  String park(String id);

  @Override
  void audit(String id);
}

interface Generic<T> {
  void audit(T value);
}

interface Private {
  private void audit(Object value) {}
}
