package cases;

import dev.asyncactivity.AsyncActivity;
import dev.asyncactivity.cadence.CadenceActivityInterface;
import io.temporal.activity.ActivityInterface;

@CadenceActivityInterface
@ActivityInterface
public interface OnBoth {
  @AsyncActivity(poll = "PT30S") // AsyncActivity.CadenceElement
  String approve(String id);
}
